import { aRota, aRotaInput, aShift } from '@homeround/domain/testing';
import { aDuty } from '../testing';
import { toRotaView } from '../view/rota-view';
import { allowanceMinutes } from './allowance-minutes';

const minutesOf = (
  day: number,
  start: number,
  end: number,
  breaks: { start: number; end: number }[] = [],
) => {
  const at = day * 1440;
  const shift = aShift(day, { start: at + start, end: at + end });
  const duty = aDuty(day, { start: at + start, end: at + end, breaks });
  return allowanceMinutes(toRotaView(aRotaInput({ shifts: [shift] }), aRota({ visits: [], duties: [duty] })));
};

describe('allowanceMinutes', () => {
  it('has none of a weekday by day', () => expect(minutesOf(0, 420, 780)).toBe(0));

  it('has the evening from eight and the morning before six', () => {
    expect(minutesOf(0, 1170, 1320)).toBe(120);
    expect(minutesOf(0, 330, 420)).toBe(30);
  });

  it('has the whole of a Saturday and a Sunday, less the break', () => {
    expect(minutesOf(5, 420, 780)).toBe(360);
    expect(minutesOf(6, 420, 780, [{ start: 6 * 1440 + 500, end: 6 * 1440 + 520 }])).toBe(340);
  });

  it('has of a Friday night all until six, then Saturday', () => {
    expect(minutesOf(4, 1320, 1440 + 390)).toBe(510);
  });
});

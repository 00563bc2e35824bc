import { aRota, aRotaInput, aVisit } from '@homeround/domain/testing';
import { allocated, findingsOf } from '../testing';

const [option] = aVisit(1).options;
// The visit's own window is 08:00–10:00; the dose allows 08:30–09:30 (510–570).
const visit = aVisit(1, { options: [{ ...option!, medicationWindow: { earliest: 510, latest: 570 } }] });
const check = (start: number, input = aRotaInput({ visits: [visit] })) =>
  findingsOf('medication-window', input, aRota({ visits: [allocated(1, start)] }));

describe('medication-window', () => {
  it('accepts starts on both bounds', () => {
    expect(check(510)).toEqual([]);
    expect(check(570)).toEqual([]);
  });

  it('refuses a visit that starts before its medication window, though in its own', () => {
    expect(check(509)).toMatchObject([
      { visitIds: ['V1'], amount: 1, detail: 'starts 1 minute before its medication window' },
    ]);
  });

  it('refuses a visit that starts after its medication window', () => {
    expect(check(590)).toMatchObject([
      { amount: 20, detail: 'starts 20 minutes after its medication window' },
    ]);
  });

  it('asks nothing of a visit without doses', () => {
    expect(check(1000, aRotaInput())).toEqual([]);
  });

  it('takes the medication window of the day that is chosen', () => {
    const [nextDay] = aVisit(1, {}, 1).options;
    const options = [visit.options[0]!, { ...nextDay!, medicationWindow: { earliest: 1920, latest: 1930 } }];
    const input = aRotaInput({ visits: [aVisit(1, { options })] });
    expect(check(1930, input)).toEqual([]);
    expect(check(1931, input)).toMatchObject([{ amount: 1 }]);
  });
});

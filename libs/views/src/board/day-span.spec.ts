import { toPeriodClock } from '@homeround/domain';
import type { Period, RotaInput } from '@homeround/domain';
import { aRota, aShift } from '@homeround/domain/testing';
import { toScreen } from '../screen/screen';
import { aMorning } from '@homeround/explain/testing';
import { toBoardDay } from './board-day';

function spanOf(date: string, input: Partial<RotaInput>) {
  const whole = aMorning({ visits: [], ...input });
  const screen = toScreen(whole, aRota({ period: whole.period, visits: [], duties: [] }), { findings: [] });
  const { start, end, hours } = toBoardDay(screen, date, { rotaId: 'R' })!;
  return { start, end, labels: hours.map(({ label }) => label), hours };
}

const inPeriod = (from: string): Partial<RotaInput> => {
  const period: Period = { from, days: 7, timeZone: 'Europe/London' };
  return { period, endMinute: toPeriodClock(period).endMinute, shifts: [] };
};

describe('the span of a board day', () => {
  it('is 06:00 to 22:00 at least', () => {
    const { start, end, labels } = spanOf('2026-03-03', {});
    expect([start, end]).toEqual([1440 + 360, 1440 + 1320]);
    expect([labels[0], labels.at(-1), labels.length]).toEqual(['06:00', '22:00', 17]);
  });

  it('reaches from the full hour before the earliest shift to the one after the latest', () => {
    const shifts = [
      aShift(0, { start: 345, end: 600 }),
      aShift(0, { workerId: 'W2', start: 1320, end: 1440 + 391 }),
    ];
    const { start, end, labels } = spanOf('2026-03-02', { shifts });
    expect([start, end]).toEqual([300, 1440 + 420]);
    expect([labels[0], labels.at(-1)]).toEqual(['05:00', '07:00']);
  });

  it('ends on a full hour when something ends there', () => {
    const shifts = [aShift(0, { start: 1200, end: 1380 })];
    expect(spanOf('2026-03-02', { shifts }).end).toBe(1380);
  });

  it('skips the hour of the spring change on its axis', () => {
    const shifts = [aShift(0, { date: '2026-03-28', start: 5 * 1440 + 1380, end: 6 * 1440 + 360 })];
    const { labels, hours } = spanOf('2026-03-28', { ...inPeriod('2026-03-23'), shifts });
    expect(labels.slice(-7)).toEqual(['00:00', '02:00', '03:00', '04:00', '05:00', '06:00', '07:00']);
    expect(hours.at(-6)!.minute - hours.at(-7)!.minute).toBe(60);
  });

  it('has the hour of the autumn change twice', () => {
    const shifts = [aShift(0, { date: '2026-10-24', start: 5 * 1440 + 1380, end: 6 * 1440 + 240 })];
    const { labels } = spanOf('2026-10-24', { ...inPeriod('2026-10-19'), shifts });
    expect(labels.slice(-5)).toEqual(['00:00', '01:00', '01:00', '02:00', '03:00']);
  });
});

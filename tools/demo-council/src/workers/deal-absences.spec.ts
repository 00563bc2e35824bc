import { addDays } from '@homeround/domain';
import { ABSENCES_FROM } from '../demo-settings';
import { toDice } from '../dice';
import { dealAbsences } from './deal-absences';

const ids = Array.from({ length: 100 }, (_, n) => `W${n}`);
const absences = dealAbsences(ids, 8, toDice(1, 'absences'));
const of = (kind: string) => absences.filter((absence) => absence.kind === kind);

describe('dealAbsences', () => {
  it('gives everybody who is not long ill one week of leave in eight, an eighth of them at a time', () => {
    const longIll = of('sickness').filter(({ fromDate }) => fromDate < ABSENCES_FROM).length;
    expect(longIll).toBe(5);
    expect(of('leave')).toHaveLength(95);
    const firstWeek = of('leave').filter(({ fromDate }) => fromDate === ABSENCES_FROM).length;
    expect([11, 12, 13]).toContain(firstWeek);
  });

  it('gives each of eight night workers another week, from noon to noon', () => {
    const nights = of('leave').filter(({ workerId }) => ids.indexOf(workerId) < 8);
    expect(nights.map(({ fromDate }) => fromDate)).toEqual(
      Array.from({ length: 8 }, (_, week) => addDays(ABSENCES_FROM, 7 * week)),
    );
    expect(nights.every(({ fromClock, toClock }) => fromClock === 720 && toClock === 720)).toBe(true);
  });

  it('trains on weekdays only', () => {
    const weekdays = of('training').map(({ fromDate }) => new Date(`${fromDate}T00:00Z`).getUTCDay());
    expect(weekdays.length).toBeGreaterThan(0);
    expect(weekdays.every((day) => day >= 1 && day <= 5)).toBe(true);
  });
});

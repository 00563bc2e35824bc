import { toRotaInput } from '@homeround/domain';
import { aDataset, aRecurringVisit, aWorker } from '@homeround/domain/testing';
import { NO_TRAVEL } from '../no-travel';
import { compareSupply } from './compare-supply';

const compare = (changes: Parameters<typeof aDataset>[0]) => {
  const dataset = aDataset(changes);
  return compareSupply(dataset, toRotaInput(dataset, { from: '2026-03-23', days: 7, travel: NO_TRAVEL }));
};
const atNine = { earliestStart: 540, latestStart: 540 };

describe('compareSupply', () => {
  it('counts workers needed and on duty in each half-hour, as the mean of the week', () => {
    const { halfHours } = compare({ recurringVisits: [aRecurringVisit(1, atNine)] });
    expect(halfHours[18]).toEqual({ clock: 540, demand: 1, supply: expect.closeTo(5 / 7) });
    expect(halfHours[26]).toEqual({ clock: 780, demand: 0, supply: 0 });
  });

  it('reads the clock right on the day on which it goes forward', () => {
    const { halfHours } = compare({
      workPatterns: [
        {
          workPatternId: 'WP1',
          name: 'Sundays',
          cycleWeeks: 1,
          shifts: [{ week: 1, weekday: 6, start: 420, end: 480, kind: 'core' }],
        },
      ],
    });
    expect(halfHours.filter(({ supply }) => supply > 0).map(({ clock }) => clock)).toEqual([420, 450]);
  });

  it('finds the visit with the fewest able workers to spare', () => {
    const days = { kind: 'fixed', weekdays: [0] } as const;
    const workers = [1, 2, 3].map((n) => aWorker(n));
    const single = aRecurringVisit(1, { ...atNine, days });
    const double = aRecurringVisit(2, { ...atNine, days, workers: 2, doubleUpReason: 'time-saving' });
    expect(compare({ workers, recurringVisits: [single] }).fewestSpare).toBe(2);
    expect(compare({ workers, recurringVisits: [single, double] }).fewestSpare).toBe(1);
  });

  it('names the tightest half-hour’s load where five or more are needed', () => {
    const recurringVisits = [1, 2, 3, 4, 5, 6].map((n) =>
      aRecurringVisit(n, { ...atNine, days: { kind: 'fixed', weekdays: [0] } }),
    );
    const workers = [1, 2, 3].map((n) => aWorker(n));
    expect(compare({ workers, recurringVisits }).tightest).toBeCloseTo(2);
  });
});

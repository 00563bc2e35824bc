import { addDays, daysBetween, shiftsOnDay } from '@homeround/domain';
import { aDataset, aPerson, aWorker, aWorkPattern } from '@homeround/domain/testing';
import { DEMO_START } from '../demo-settings';
import { toDice } from '../dice';
import { expandDemoWeeks } from './expand-demo-weeks';
import { makeHistory } from './make-history';

/** One person with a breakfast every day; W1 and W2 work other weekdays, W3 every day. */
const pattern = (workPatternId: string, weekdays: readonly number[]) =>
  aWorkPattern({
    workPatternId,
    shifts: weekdays.map((weekday) => ({ week: 1, weekday, start: 420, end: 780, kind: 'core' })),
  });
const dataset = aDataset({
  people: [aPerson(1)],
  workPatterns: [pattern('WP1', [0, 1, 2]), pattern('WP2', [3, 4]), pattern('WP3', [0, 1, 2, 3, 4, 5, 6])],
  workers: [1, 2, 3].map((n) => aWorker(n, { workPatternId: `WP${n}` })),
});
const history = makeHistory(
  dataset,
  expandDemoWeeks(dataset),
  new Map([['P1', ['W1', 'W2']]]),
  toDice(1, 'history'),
);
const daysOf = (workerId: string) => history.filter((entry) => entry.workerId === workerId).length;

describe('makeHistory', () => {
  it('has one entry for each of the 28 days before the start', () => {
    expect(history.map(({ date }) => date)).toEqual(
      Array.from({ length: 28 }, (_, day) => addDays(DEMO_START, day - 28)),
    );
  });

  it('sends nobody who was not on shift', () => {
    for (const { date, workerId } of history) {
      const worker = dataset.workers.find((one) => one.workerId === workerId)!;
      const own = dataset.workPatterns.find(({ workPatternId }) => workPatternId === worker.workPatternId)!;
      expect(shiftsOnDay(own, worker.phase, dataset.cycleAnchor, date)).toHaveLength(1);
    }
  });

  it('sends core workers on most days when they are there, a stand-in when they are not', () => {
    const weekends = history.filter(({ date }) => daysBetween('2026-01-05', date) % 7 >= 5);
    expect(weekends.every(({ workerId }) => workerId === 'W3')).toBe(true);
    expect(daysOf('W1') + daysOf('W2')).toBeGreaterThanOrEqual(17);
  });

  it('makes every core worker a usual one', () => {
    expect(daysOf('W1')).toBeGreaterThanOrEqual(3);
    expect(daysOf('W2')).toBeGreaterThanOrEqual(3);
  });
});

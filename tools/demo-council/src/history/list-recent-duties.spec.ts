import { aDataset, aWorkPattern } from '@homeround/domain/testing';
import { expandDemoWeeks } from './expand-demo-weeks';
import { listRecentDuties } from './list-recent-duties';

describe('listRecentDuties', () => {
  it('lists the core shifts of the two weeks before the start, less absences', () => {
    const shifts = [
      { week: 1, weekday: 0, start: 420, end: 780, kind: 'core' },
      { week: 1, weekday: 2, start: 420, end: 780, kind: 'flex' },
      { week: 1, weekday: 4, start: 1320, end: 1830, kind: 'core' },
    ] as const;
    const dataset = aDataset({
      workPatterns: [aWorkPattern({ shifts })],
      absences: [
        {
          workerId: 'W1',
          kind: 'sickness',
          fromDate: '2026-03-16',
          fromClock: 0,
          toDate: '2026-03-16',
          toClock: 1440,
        },
      ],
    });
    expect(listRecentDuties(expandDemoWeeks(dataset))).toEqual([
      { workerId: 'W1', date: '2026-03-09', start: 420, end: 780 },
      { workerId: 'W1', date: '2026-03-13', start: 1320, end: 1830 },
      { workerId: 'W1', date: '2026-03-20', start: 1320, end: 1830 },
    ]);
  });
});

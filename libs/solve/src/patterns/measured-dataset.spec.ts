import { type Catalogue, type PatternInput, type PatternShift, shiftsOnDay } from '@homeround/domain';
import { aDataset, aPerson, aWorker } from '@homeround/domain/testing';
import { toMeasuredDataset } from './measured-dataset';

const shift = (week: number, weekday: number, start: number, end: number, kind: 'core' | 'flex' = 'core') =>
  ({ week, weekday, start, end, kind }) satisfies PatternShift;
const pattern = (workPatternId: string, cycleWeeks: number, ...shifts: PatternShift[]) => ({
  ...{ workPatternId, name: workPatternId, cycleWeeks, shifts },
});

// Today: Monday mornings, ready for Monday and Tuesday evenings and, every other week, Wednesdays.
const present = pattern(
  'NOW',
  2,
  shift(1, 0, 420, 780),
  shift(2, 0, 420, 780),
  shift(1, 0, 1080, 1320, 'flex'),
  shift(1, 1, 1080, 1320, 'flex'),
  shift(2, 2, 420, 780, 'flex'),
);
const proposed = pattern('NEW', 3, shift(1, 0, 960, 1320), shift(2, 1, 960, 1320), shift(3, 2, 960, 1320));
const dataset = aDataset({
  people: [aPerson(1)],
  workers: [aWorker(1, { workPatternId: 'NOW', phase: 2 })],
  workPatterns: [present],
});
const measured = (workPatternId: string, phase: number) => {
  const candidates = [{ ...proposed, origin: 'generated', family: 'lates' }];
  const input = { candidates, presentPatterns: [present] } as unknown as PatternInput;
  const placements = [{ workerId: 'W1', workPatternId, phase, individual: false }];
  return toMeasuredDataset(dataset, input, { workPatternIds: [workPatternId], placements } as Catalogue);
};
const shiftsOf = ({ workers, workPatterns, cycleAnchor }: typeof dataset, date: string) => {
  const [worker] = workers;
  const found = workPatterns.find(({ workPatternId }) => workPatternId === worker!.workPatternId)!;
  return shiftsOnDay(found, worker!.phase, cycleAnchor, date).map(({ start, kind }) => `${kind} ${start}`);
};

describe('toMeasuredDataset', () => {
  it('leaves whoever keeps the pattern as they are', () => {
    const [worker] = measured('NOW', 2).workers;
    expect(worker).toMatchObject({ workPatternId: 'NOW', phase: 2 });
  });

  it('places the others in their phase, and keeps flex shifts that stand clear of the new ones', () => {
    const changed = measured('NEW', 1);
    // The cycle anchor's week: week 1 of the new pattern, week 2 of the present one.
    expect(shiftsOf(changed, '2026-01-05')).toEqual(['core 960']);
    expect(shiftsOf(changed, '2026-01-07')).toEqual(['flex 420']);
    // A week on: the new Tuesday takes the place of that evening's flex shift, Monday's stays.
    expect(shiftsOf(changed, '2026-01-12')).toEqual(['flex 1080']);
    expect(shiftsOf(changed, '2026-01-13')).toEqual(['core 960']);
    // Six weeks on everything comes again.
    expect(shiftsOf(changed, '2026-02-24')).toEqual(['core 960']);
  });

  it('forgets what was worked and pinned on other patterns', () => {
    expect(measured('NEW', 1)).toMatchObject({ recentDuties: [], pins: [] });
  });
});

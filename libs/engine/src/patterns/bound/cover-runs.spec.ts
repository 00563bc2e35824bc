import fc from 'fast-check';
import { aRandomPatternProblem } from '../../testing/a-random-pattern-problem';
import { toCoverRuns } from './cover-runs';

describe('runs of cover', () => {
  it('say the same as cover slot by slot', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const problem = aRandomPatternProblem(seed, { slots: 20, candidates: 12 });
        const runs = toCoverRuns(problem);
        for (let row = 0; row < problem.rows; row++) {
          const bySlot = new Float64Array(problem.slots);
          const byRun = new Float64Array(problem.slots);
          for (let entry = problem.firstCover[row]!; entry < problem.firstCover[row + 1]!; entry++) {
            bySlot[problem.slotOfCover[entry]!] = problem.shareOfCover[entry]!;
          }
          for (let run = runs.firstRun[row]!; run < runs.firstRun[row + 1]!; run++) {
            byRun.fill(runs.share[run]!, runs.from[run], runs.to[run]);
          }
          expect(byRun).toEqual(bySlot);
        }
      }),
    );
  });

  it('are one for a shift', () => {
    const problem = {
      ...aRandomPatternProblem(1),
      rows: 1,
      firstCover: Int32Array.of(0, 4),
      slotOfCover: Int32Array.of(2, 3, 4, 6),
      shareOfCover: Float64Array.of(0.5, 0.5, 0.5, 0.5),
    };
    expect([...toCoverRuns(problem).from]).toEqual([2, 6]);
    expect([...toCoverRuns(problem).to]).toEqual([5, 7]);
  });
});

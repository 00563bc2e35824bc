import { toCoverRuns } from '../bound/cover-runs';
import type { PatternProblem } from '../problem';

/** Neighbouring slots, `from` to before `to`, in which no given row's cover changes. */
export interface SlotRun {
  readonly from: number;
  readonly to: number;
}

/** All slots, cut wherever the cover of one of these rows changes. */
export function toSlotRuns(problem: PatternProblem, rows: ReadonlySet<number>): readonly SlotRun[] {
  const { firstRun, from, to } = toCoverRuns(problem);
  const cuts = new Set([0, problem.slots]);
  for (const row of rows)
    for (let run = firstRun[row]!; run < firstRun[row + 1]!; run++) cuts.add(from[run]!).add(to[run]!);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((end, at) => ({ from: ordered[at]!, to: end }));
}

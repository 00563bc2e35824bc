import type { PatternProblem } from '../problem';

/**
 * Cover of one worker by runs of slots with equal share: those of row r stand from `firstRun[r]` to before `firstRun[r +
 * 1]`. A shift is one run, so that prices and cover are summed with differences of prefix sums rather than slot by slot.
 */
export interface CoverRuns {
  readonly firstRun: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly share: Float64Array;
}

export function toCoverRuns(problem: PatternProblem): CoverRuns {
  const { rows, firstCover, slotOfCover, shareOfCover } = problem;
  const firstRun = new Int32Array(rows + 1);
  const from: number[] = [];
  const to: number[] = [];
  const share: number[] = [];
  for (let row = 0; row < rows; row++) {
    firstRun[row] = from.length;
    for (let entry = firstCover[row]!; entry < firstCover[row + 1]!; entry++) {
      const slot = slotOfCover[entry]!;
      const last = from.length - 1;
      const goesOn = last >= firstRun[row]! && to[last] === slot && share[last] === shareOfCover[entry];
      if (goesOn) to[last] = slot + 1;
      else {
        from.push(slot);
        to.push(slot + 1);
        share.push(shareOfCover[entry]!);
      }
    }
  }
  firstRun[rows] = from.length;
  return { firstRun, from: Int32Array.from(from), to: Int32Array.from(to), share: Float64Array.from(share) };
}

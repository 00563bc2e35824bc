import type { RotatingProblem } from '../rotating/rotating-problem';

/** A rotating problem as a test says it: shifts are A, B, … in the order of `demand`. */
export interface RotatingSketch {
  readonly weeks: number;
  /** For each shift, workers needed on each day of the week. */
  readonly demand: readonly (readonly number[])[];
  /** Workers allowed above the demand on any shift and day; none when left out. */
  readonly spare?: number;
  /** Least and most days in a row of each shift; 1 to 9 when left out. */
  readonly blocks?: readonly (readonly [number, number])[];
  readonly off?: readonly [number, number];
  readonly work?: readonly [number, number];
  /** `AB` = B must not follow A on the next day, `A-B` = not after a single day off. */
  readonly forbidden?: readonly string[];
}

export function aRotatingProblem(sketch: RotatingSketch): RotatingProblem {
  const shifts = sketch.demand.length;
  const blocks = sketch.blocks ?? sketch.demand.map((): [number, number] => [1, 9]);
  const [offLeast, offMost] = sketch.off ?? [1, 9];
  const [workLeast, workMost] = sketch.work ?? [1, 9];
  const least = sketch.demand.flat();
  return {
    weeks: sketch.weeks,
    weekDays: sketch.demand[0]!.length,
    shifts,
    demandLeast: Int32Array.from(least),
    demandMost: Int32Array.from(least, (workers) => workers + (sketch.spare ?? 0)),
    blockLeast: Int32Array.from(blocks, ([fewest]) => fewest),
    blockMost: Int32Array.from(blocks, ([, most]) => most),
    offLeast,
    offMost,
    workLeast,
    workMost,
    forbiddenNext: toTable(shifts, sketch.forbidden ?? [], 2),
    forbiddenAfterDayOff: toTable(shifts, sketch.forbidden ?? [], 3),
  };
}

function toTable(shifts: number, forbidden: readonly string[], length: number): Uint8Array {
  const table = new Uint8Array(shifts * shifts);
  const shiftAt = (text: string, at: number) => text.charCodeAt(at) - 'A'.charCodeAt(0);
  for (const text of forbidden.filter((each) => each.length === length)) {
    table[shiftAt(text, 0) * shifts + shiftAt(text, length - 1)] = 1;
  }
  return table;
}

import type { PatternProblem } from '../patterns/problem';
import { Random } from '../random';

/** What a random pattern problem has. Candidates and classes fall into groups, as contracts make them. */
export interface PatternShape {
  readonly localities: number;
  readonly slots: number;
  readonly candidates: number;
  /** Patterns that can only be kept. */
  readonly keptOnly: number;
  readonly classes: number;
  readonly mostWorkers: number;
  readonly groups: number;
  readonly fixed: number;
}

/** Small enough to try every open set and every placement. */
export const TINY_PATTERNS: PatternShape = {
  localities: 2,
  slots: 8,
  candidates: 5,
  keptOnly: 2,
  classes: 4,
  mostWorkers: 2,
  groups: 2,
  fixed: 0,
};

const SHARES = [0.39, 0.78, 1];
/** A worker moves by up to so many points; keeping costs as docs/patterns.md has it, or now and then nothing much. */
const MOVED = 30;
const KEEP_COSTS = [40, 40, 8];

/** Same seed, same problem. */
export function aRandomPatternProblem(seed: number, changes: Partial<PatternShape> = {}): PatternProblem {
  const shape = { ...TINY_PATTERNS, ...changes };
  const random = new Random(seed);
  const rows = shape.candidates + shape.keptOnly;
  const keepRow = Int32Array.from({ length: shape.classes }, () => random.below(rows));
  return {
    ...shape,
    slotHours: 0.25,
    rows,
    localityOfClass: Int32Array.from({ length: shape.classes }, (_, k) => k % shape.localities),
    workersOfClass: Int32Array.from({ length: shape.classes }, () => 1 + random.below(shape.mostWorkers)),
    ...randomChoices(random, shape, keepRow),
    keepCost: Float64Array.from(
      { length: shape.classes },
      () => KEEP_COSTS[random.below(KEEP_COSTS.length)]!,
    ),
    keepRow,
    ...randomCover(random, rows, shape.slots),
    demand: Float64Array.from({ length: shape.localities * shape.slots }, () => randomDemand(random, shape)),
    shortfallPrice: 5,
    floorPrice: 20,
    floor: 0.8,
    excessPrice: 1,
    fixed: Uint8Array.from({ length: shape.candidates }, (_, p) => (p < shape.fixed ? 1 : 0)),
  };
}

function randomChoices(random: Random, shape: PatternShape, keepRow: Int32Array) {
  const firstChoice = [0];
  const candidateOfChoice: number[] = [];
  const costOfChoice: number[] = [];
  for (let k = 0; k < shape.classes; k++) {
    const group = random.below(shape.groups);
    for (let p = 0; p < shape.candidates; p++) {
      const stays = keepRow[k] === p;
      if (!stays && (p % shape.groups !== group || random.below(5) === 0)) continue;
      candidateOfChoice.push(p);
      costOfChoice.push(stays ? 0 : random.fraction() * MOVED);
    }
    firstChoice.push(candidateOfChoice.length);
  }
  return {
    firstChoice: Int32Array.from(firstChoice),
    candidateOfChoice: Int32Array.from(candidateOfChoice),
    costOfChoice: Float64Array.from(costOfChoice),
  };
}

/** One or two shifts a row, each with its share. */
function randomCover(random: Random, rows: number, slots: number) {
  const firstCover = [0];
  const slotOfCover: number[] = [];
  const shareOfCover: number[] = [];
  for (let row = 0; row < rows; row++) {
    const cut = 1 + random.below(slots - 1);
    for (const [from, to] of [
      [random.below(cut), cut],
      [cut + random.below(slots - cut), slots],
    ] as const) {
      const share = SHARES[random.below(SHARES.length)]!;
      if (random.below(3) === 0) continue;
      for (let slot = from; slot < to; slot++) {
        slotOfCover.push(slot);
        shareOfCover.push(share);
      }
    }
    firstCover.push(slotOfCover.length);
  }
  return {
    firstCover: Int32Array.from(firstCover),
    slotOfCover: Int32Array.from(slotOfCover),
    shareOfCover: Float64Array.from(shareOfCover),
  };
}

/** From nothing to what all workers of a locality could cover together. */
function randomDemand(random: Random, shape: PatternShape): number {
  const workers = (shape.classes * (shape.mostWorkers + 1)) / 2 / shape.localities;
  return random.below(4) === 0 ? 0 : Math.round(random.fraction() * workers * 10) / 10;
}

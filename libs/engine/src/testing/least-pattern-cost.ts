import type { PatternProblem } from '../patterns/problem';

/** The least cost of any placement with these candidates open, by trying every placement. For tiny problems. */
export function leastCostOfOpen(problem: PatternProblem, open: readonly number[]): number {
  let cost = 0;
  for (let locality = 0; locality < problem.localities; locality++)
    cost += leastOfLocality(problem, open, locality);
  return cost;
}

/** The least cost of any catalogue of at most `count` patterns, by trying every open set; fixed ones are in all. */
export function leastPatternCost(problem: PatternProblem, count: number): number {
  let least = Infinity;
  for (let set = 0; set < 1 << problem.candidates; set++) {
    const open = Array.from({ length: problem.candidates }, (_, p) => p).filter((p) => set & (1 << p));
    const keepsFixed = problem.fixed.every((fixed, p) => !fixed || open.includes(p));
    if (open.length <= count && keepsFixed) least = Math.min(least, leastCostOfOpen(problem, open));
  }
  return least;
}

function leastOfLocality(problem: PatternProblem, open: readonly number[], locality: number): number {
  const classes = Array.from({ length: problem.classes }, (_, k) => k).filter(
    (k) => problem.localityOfClass[k] === locality,
  );
  const cover = new Float64Array(problem.slots);
  const place = (index: number, left: number, from: number, cost: number): number => {
    const k = classes[index];
    if (k === undefined) return cost + costOfSlots(problem, locality, cover);
    if (left === 0) return place(index + 1, problem.workersOfClass[classes[index + 1] ?? 0]!, 0, cost);
    const places = placesOf(problem, open, k);
    let least = Infinity;
    for (let choice = from; choice < places.length; choice++) {
      const { row, points } = places[choice]!;
      addCover(problem, cover, row, 1);
      least = Math.min(least, place(index, left - 1, choice, cost + points));
      addCover(problem, cover, row, -1);
    }
    return least;
  };
  return place(0, problem.workersOfClass[classes[0] ?? 0]!, 0, 0);
}

function placesOf(problem: PatternProblem, open: readonly number[], k: number) {
  const places = [{ row: problem.keepRow[k]!, points: problem.keepCost[k]! }];
  for (let choice = problem.firstChoice[k]!; choice < problem.firstChoice[k + 1]!; choice++) {
    const row = problem.candidateOfChoice[choice]!;
    if (open.includes(row)) places.push({ row, points: problem.costOfChoice[choice]! });
  }
  return places;
}

function addCover(problem: PatternProblem, cover: Float64Array, row: number, workers: number): void {
  for (let entry = problem.firstCover[row]!; entry < problem.firstCover[row + 1]!; entry++) {
    cover[problem.slotOfCover[entry]!]! += workers * problem.shareOfCover[entry]!;
  }
}

function costOfSlots(problem: PatternProblem, locality: number, cover: Float64Array): number {
  let cost = 0;
  for (let slot = 0; slot < problem.slots; slot++) {
    const demand = problem.demand[locality * problem.slots + slot]!;
    const have = cover[slot]!;
    const points =
      problem.shortfallPrice * Math.max(0, demand - have) +
      problem.floorPrice * Math.max(0, problem.floor * demand - have) +
      problem.excessPrice * Math.max(0, have - demand);
    cost += points * problem.slotHours;
  }
  return cost;
}

import type { PatternProblem } from '../problem';

/**
 * Candidates in a binary tree of likeness: clusters 0 … candidates − 1 are single candidates, those after them are unions
 * of two. Branching on how many patterns of a cluster are open moves the bound on both sides, which branching on one of
 * many like patterns does not.
 */
export interface CandidateTree {
  readonly candidates: number;
  readonly clusters: number;
  /** −1 for the whole. */
  readonly parentOf: Int32Array;
  readonly sizeOf: Int32Array;
}

/** More than any two candidates of one contract can differ, in points a worker. */
const STRANGERS = 1000;
/** Points for an hour of cover elsewhere: between an hour too many and an hour short, by their defaults. */
const HOUR_ELSEWHERE = 2;
/** A worker who may work only one of two candidates: as much as keeping individually. */
const ONE_ONLY = 40;

/** Average linkage (UPGMA) by nearest-neighbour chains (Murtagh 1983): P² time, deterministic. */
export function toCandidateTree(problem: PatternProblem): CandidateTree {
  const count = problem.candidates;
  const clusters = Math.max(1, 2 * count - 1);
  const parentOf = new Int32Array(clusters).fill(-1);
  const sizeOf = new Int32Array(clusters).fill(Math.min(1, count));
  const distance = toDistances(problem);
  /** Cluster that stands in a row of the matrix now; −1 = merged away. */
  const clusterIn = Int32Array.from({ length: count }, (_, index) => index);
  const chain: number[] = [];
  for (let next = count; next < 2 * count - 1; next++) {
    if (chain.length === 0) chain.push(clusterIn.findIndex((cluster) => cluster >= 0));
    const [a, b] = nearestPair(chain, distance, clusterIn);
    const sizeA = sizeOf[clusterIn[a]!]!;
    const sizeB = sizeOf[clusterIn[b]!]!;
    parentOf[clusterIn[a]!] = next;
    parentOf[clusterIn[b]!] = next;
    sizeOf[next] = sizeA + sizeB;
    for (let other = 0; other < count; other++) {
      const mean =
        (distance[a * count + other]! * sizeA + distance[b * count + other]! * sizeB) / (sizeA + sizeB);
      distance[a * count + other] = mean;
      distance[other * count + a] = mean;
    }
    clusterIn[a] = next;
    clusterIn[b] = -1;
  }
  return { candidates: count, clusters, parentOf, sizeOf };
}

/** Follows nearest neighbours until two are each other's nearest, and takes these two off the chain. */
function nearestPair(chain: number[], distance: Float64Array, clusterIn: Int32Array): [number, number] {
  const count = clusterIn.length;
  for (;;) {
    const last = chain[chain.length - 1]!;
    const before = chain[chain.length - 2] ?? -1;
    let nearest = before;
    let least = before < 0 ? Infinity : distance[last * count + before]!;
    for (let other = 0; other < count; other++) {
      if (other === last || clusterIn[other]! < 0) continue;
      if (distance[last * count + other]! < least) {
        least = distance[last * count + other]!;
        nearest = other;
      }
    }
    if (nearest === before) {
      chain.length -= 2;
      return [Math.min(last, before), Math.max(last, before)];
    }
    chain.push(nearest);
  }
}

/** Points by which one worker's week differs on the two candidates: cover elsewhere and the mean difference of costs. */
function toDistances(problem: PatternProblem): Float64Array {
  const { candidates: count, slots, slotHours } = problem;
  const rows = toDenseCover(problem);
  const { cost, workers, shared } = toPairCosts(problem);
  const distance = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < a; b++) {
      const both = shared[a * count + b]!;
      let apart = STRANGERS;
      if (both > 0) {
        let hours = 0;
        for (let slot = 0; slot < slots; slot++) {
          hours += Math.abs(rows[a * slots + slot]! - rows[b * slots + slot]!) * slotHours;
        }
        const alone = workers[a]! + workers[b]! - 2 * both;
        apart = HOUR_ELSEWHERE * hours + (cost[a * count + b]! + ONE_ONLY * alone) / (both + alone);
      }
      distance[a * count + b] = apart;
      distance[b * count + a] = apart;
    }
  }
  return distance;
}

function toDenseCover(problem: PatternProblem): Float64Array {
  const { candidates, slots, firstCover, slotOfCover, shareOfCover } = problem;
  const rows = new Float64Array(candidates * slots);
  for (let row = 0; row < candidates; row++) {
    for (let entry = firstCover[row]!; entry < firstCover[row + 1]!; entry++) {
      rows[row * slots + slotOfCover[entry]!] = shareOfCover[entry]!;
    }
  }
  return rows;
}

/**
 * By pair (the later first): workers who may work both, and the sum of their differences; by candidate: who may work it.
 */
function toPairCosts(problem: PatternProblem) {
  const { candidates, classes, firstChoice, candidateOfChoice, costOfChoice, workersOfClass } = problem;
  const cost = new Float64Array(candidates * candidates);
  const shared = new Float64Array(candidates * candidates);
  const workers = new Float64Array(candidates);
  for (let k = 0; k < classes; k++) {
    for (let one = firstChoice[k]!; one < firstChoice[k + 1]!; one++) {
      const a = candidateOfChoice[one]!;
      workers[a]! += workersOfClass[k]!;
      for (let two = firstChoice[k]!; two < one; two++) {
        const b = candidateOfChoice[two]!;
        const at = Math.max(a, b) * candidates + Math.min(a, b);
        shared[at]! += workersOfClass[k]!;
        cost[at]! += workersOfClass[k]! * Math.abs(costOfChoice[one]! - costOfChoice[two]!);
      }
    }
  }
  return { cost, workers, shared };
}

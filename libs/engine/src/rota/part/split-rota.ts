import type { Random } from '../../random';
import type { RotaProblem } from '../problem';
import type { RotaSolution } from '../solution';
import { PartBuilder } from './part-builder';
import type { RotaPart } from './rota-part';

/**
 * Splits the workers into `count` groups of about equal work who share the people they visit, from other beginnings with
 * every call, and gives each group its visits. What reaches over a border stands still for the round: double-ups with one
 * worker on each side keep their start, linked visits their open window, chosen days their day. So parts never contradict
 * each other.
 */
export function splitRota(
  problem: RotaProblem,
  solution: RotaSolution,
  count: number,
  random: Random,
): RotaPart[] {
  const partOfWorker = groupWorkers(problem, solution, count, random);
  const partOfPerson = homePart(problem, solution, partOfWorker, count);
  return Array.from({ length: count }, (_, part) =>
    new PartBuilder(problem, solution, partOfWorker, partOfPerson, part).build(),
  );
}

/** Grows one group after the other: from a random worker, always the one who shares most visits with the group. */
function groupWorkers(
  problem: RotaProblem,
  solution: RotaSolution,
  count: number,
  random: Random,
): Int32Array {
  const { workerCount } = problem;
  const shared = countShared(problem, solution);
  const legs = new Int32Array(workerCount);
  for (const route of solution.legRoute) if (route >= 0) legs[problem.routeWorker[route]!]!++;
  const total = legs.reduce((sum, value) => sum + value + 1, 0);
  const group = new Int32Array(workerCount).fill(-1);
  let passed = 0;
  let left = workerCount;
  for (let part = 0; part < count; part++) {
    const bond = new Float64Array(workerCount);
    let next = drawFree(group, left, random);
    while (left > 0 && (part === count - 1 || passed < ((part + 1) * total) / count)) {
      group[next] = part;
      passed += legs[next]! + 1;
      left--;
      let best = -1;
      for (let worker = 0; worker < workerCount; worker++) {
        if (group[worker]! >= 0) continue;
        bond[worker]! += shared[next * workerCount + worker]!;
        // Per visit of the worker, or those with most visits would always come first.
        if (best < 0 || bond[worker]! / (legs[worker]! + 1) > bond[best]! / (legs[best]! + 1)) best = worker;
      }
      next = best;
    }
  }
  return group;
}

/** [worker × worker] visits to people whom both visit, the smaller count of the two. */
function countShared(problem: RotaProblem, solution: RotaSolution): Float64Array {
  const { workerCount } = problem;
  const visits: Map<number, number>[] = Array.from({ length: problem.personCount }, () => new Map());
  solution.legRoute.forEach((route, leg) => {
    if (route < 0) return;
    const own = visits[problem.visitPerson[leg >> 1]!]!;
    const worker = problem.routeWorker[route]!;
    own.set(worker, (own.get(worker) ?? 0) + 1);
  });
  const shared = new Float64Array(workerCount * workerCount);
  for (const own of visits)
    for (const [one, times] of own)
      for (const [other, otherTimes] of own)
        shared[one * workerCount + other]! += Math.min(times, otherTimes);
  return shared;
}

function drawFree(group: Int32Array, left: number, random: Random): number {
  let skip = random.below(Math.max(1, left));
  for (let worker = 0; worker < group.length; worker++) if (group[worker]! < 0 && skip-- === 0) return worker;
  return 0;
}

/** The part in which most of a person's legs are: there their unallocated visits are tried. */
function homePart(
  problem: RotaProblem,
  solution: RotaSolution,
  partOfWorker: Int32Array,
  count: number,
): Int32Array {
  const votes = new Int32Array(problem.personCount * count);
  solution.legRoute.forEach((route, leg) => {
    if (route >= 0)
      votes[problem.visitPerson[leg >> 1]! * count + partOfWorker[problem.routeWorker[route]!]!]!++;
  });
  return Int32Array.from({ length: problem.personCount }, (_, person) => {
    let best = person % count;
    for (let part = 0; part < count; part++)
      if (votes[person * count + part]! > votes[person * count + best]!) best = part;
    return best;
  });
}

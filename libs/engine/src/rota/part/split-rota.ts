import type { Random } from '../../random';
import type { RotaProblem } from '../problem';
import type { RotaSolution } from '../solution';
import { PartBuilder } from './part-builder';
import type { RotaPart } from './rota-part';

/**
 * Splits the workers into `count` neighbouring groups of about equal work, along a line that changes with every call, and
 * gives each group its visits. What reaches over a border stands still for the round: double-ups with one worker on each
 * side keep their start, linked visits their open window, chosen days their day. So parts never contradict each other.
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

/** Workers in order along a line between two random places, cut into groups of about the same number of legs. */
function groupWorkers(
  problem: RotaProblem,
  solution: RotaSolution,
  count: number,
  random: Random,
): Int32Array {
  const { placeCount, travel } = problem;
  const one = random.below(placeCount);
  const two = random.below(placeCount);
  const lean = (place: number) => travel[one * placeCount + place]! - travel[two * placeCount + place]!;
  const sum = new Float64Array(problem.workerCount);
  const legs = new Int32Array(problem.workerCount);
  for (let route = 0; route < problem.routeCount; route++)
    sum[problem.routeWorker[route]!] = lean(problem.routePlace[route]!);
  solution.legRoute.forEach((route, leg) => {
    if (route < 0) return;
    const worker = problem.routeWorker[route]!;
    if (legs[worker]!++ === 0) sum[worker] = 0;
    sum[worker]! += lean(problem.visitPlace[leg >> 1]!);
  });
  const mean = sum.map((value, worker) => value / Math.max(1, legs[worker]!));
  const order = Array.from(mean.keys()).sort((a, b) => mean[a]! - mean[b]! || a - b);
  const total = legs.reduce((all, value) => all + value + 1, 0);
  const group = new Int32Array(problem.workerCount);
  let passed = 0;
  for (const worker of order) {
    group[worker] = Math.min(count - 1, Math.floor((passed * count) / total));
    passed += legs[worker]! + 1;
  }
  return group;
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

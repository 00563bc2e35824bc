import type { Assignment } from './assignment';
import { KEPT } from './pattern-tables';
import type { Slopes } from './slopes';

/** Improvements below this are rounding. */
const LEAST_GAIN = 1e-7;
/** Rounds of moves and exchanges: a few are enough, and a cut-off answers for an end. */
const MOST_ROUNDS = 12;

/** Moves workers among the open candidates, and lets pairs change places, until neither pays. */
export function settle(assignment: Assignment, slopes: Slopes): void {
  const open = assignment.openCandidates;
  const { localities } = assignment.tables.problem;
  for (let locality = 0; locality < localities; locality++)
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const moved = moveAll(assignment, slopes, locality, open);
      if (moved) continue;
      if (!exchangeAll(assignment, locality)) break;
    }
}

/** Moves each worker of the locality to the open candidate, or back to the present pattern, that saves most. */
function moveAll(assignment: Assignment, slopes: Slopes, locality: number, open: readonly number[]): boolean {
  const { workersOfLocality } = assignment.tables;
  slopes.takeOpen(locality, open);
  slopes.takeKept(locality);
  let moved = false;
  let stayed = -1;
  for (const worker of workersOfLocality[locality]!) {
    // Whoever is like the one before, who stayed, stays too.
    if (stayed >= 0 && areAlike(assignment, worker, stayed)) continue;
    if (moveBest(assignment, slopes, locality, worker, open)) {
      moved = true;
      stayed = -1;
      slopes.takeOpen(locality, open);
    } else stayed = worker;
  }
  return moved;
}

/** Of the same class and on the same candidate. */
export function areAlike(assignment: Assignment, one: number, other: number): boolean {
  const { classOfWorker } = assignment.tables;
  return (
    classOfWorker[one] === classOfWorker[other] &&
    assignment.candidateOf[one] === assignment.candidateOf[other]
  );
}

function moveBest(
  assignment: Assignment,
  slopes: Slopes,
  locality: number,
  worker: number,
  open: readonly number[],
): boolean {
  const { problem, classOfWorker } = assignment.tables;
  const k = classOfWorker[worker]!;
  const from = assignment.candidateOf[worker]!;
  const base = locality * problem.rows;
  const present = assignment.costOn(k, from) + slopes.ofRow[base + assignment.rowOf(k, from)]!;
  let best = -LEAST_GAIN;
  let to = from;
  for (let at = -1; at < open.length; at++) {
    const candidate = at < 0 ? KEPT : open[at]!;
    if (candidate === from) continue;
    const hoped =
      assignment.costOn(k, candidate) + slopes.ofRow[base + assignment.rowOf(k, candidate)]! - present;
    if (!(hoped < best)) continue;
    const difference = assignment.difference(worker, candidate);
    if (difference >= best) continue;
    best = difference;
    to = candidate;
  }
  if (to === from) return false;
  assignment.move(worker, to, best);
  return true;
}

/** Pairs change places where their own costs fall: the cover stays as it is. */
function exchangeAll(assignment: Assignment, locality: number): boolean {
  const { problem, workersOfLocality, classOfWorker, costOf } = assignment.tables;
  const { candidateOf } = assignment;
  const { candidates } = problem;
  const workers = workersOfLocality[locality]!;
  let exchanged = false;
  for (let at = 0; at < workers.length; at++) {
    const one = workers[at]!;
    if (candidateOf[one] === KEPT) continue;
    const baseOne = classOfWorker[one]! * candidates;
    for (let next = at + 1; next < workers.length; next++) {
      const other = workers[next]!;
      const p = candidateOf[one]!;
      const q = candidateOf[other]!;
      if (q === KEPT || p === q) continue;
      const baseOther = classOfWorker[other]! * candidates;
      const difference =
        costOf[baseOne + q]! + costOf[baseOther + p]! - costOf[baseOne + p]! - costOf[baseOther + q]!;
      if (!(difference < -LEAST_GAIN)) continue;
      assignment.exchange(one, other, difference);
      exchanged = true;
    }
  }
  return exchanged;
}

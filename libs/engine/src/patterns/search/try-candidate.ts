import type { Assignment } from './assignment';
import { KEPT } from './pattern-tables';
import { areAlike } from './settle';
import type { Slopes } from './slopes';

/** Workers of a candidate who are looked at before the trial may be given up. */
const WORKERS_BEFORE_GIVING_UP = 4;
/** Workers in a row who do not gain, after whom the others, who hope for less, are not asked. */
const FAILURES_BEFORE_ENDING = 6;

/**
 * Judges candidates that are not open. `hopes` are what the slopes promise, and never less than what opening truly gains; `open`
 * moves the workers in earnest.
 */
export class CandidateTrial {
  /** What opening each candidate would save at most while everybody else stays. */
  readonly hopes: Float64Array;
  private readonly listed: number[] = [];
  private readonly hoped: Float64Array;

  constructor(
    private readonly assignment: Assignment,
    private readonly slopes: Slopes,
  ) {
    const { problem, workers } = assignment.tables;
    this.hopes = new Float64Array(problem.candidates);
    this.hoped = new Float64Array(workers);
  }

  /** Slopes and hopes at the present cover. */
  takeHopes(): void {
    const { tables, isOpen } = this.assignment;
    const { problem } = tables;
    for (let locality = 0; locality < problem.localities; locality++) this.slopes.takeAll(locality);
    this.hopes.fill(0);
    for (let worker = 0; worker < tables.workers; worker++) {
      const k = tables.classOfWorker[worker]!;
      const present = this.presentCost(worker, k);
      const base = problem.localityOfClass[k]! * problem.rows;
      for (let choice = problem.firstChoice[k]!; choice < problem.firstChoice[k + 1]!; choice++) {
        const candidate = problem.candidateOfChoice[choice]!;
        const saved = present - problem.costOfChoice[choice]! - this.slopes.ofRow[base + candidate]!;
        if (saved > 0 && isOpen[candidate] === 0) this.hopes[candidate]! += saved;
      }
    }
  }

  /** Candidates of the kernel, and so many others, the greatest hopes first; none of the barred. */
  mostHopeful(inKernel: Uint8Array, others: number, barred: readonly number[]): number[] {
    const { isOpen } = this.assignment;
    const order: number[] = [];
    for (let candidate = 0; candidate < this.hopes.length; candidate++)
      if (isOpen[candidate] === 0 && this.hopes[candidate]! > 0 && !barred.includes(candidate))
        order.push(candidate);
    order.sort((a, b) => this.hopes[b]! - this.hopes[a]! || a - b);
    let left = others;
    return order.filter((candidate) => inKernel[candidate] === 1 || left-- > 0);
  }

  /**
   * Opens the candidate and moves to it whoever gains by it, the most hopeful first. `takeHopes` comes before. Gives up, and says
   * false, when what has come of the hopes so far lets no cost below `target` be expected.
   */
  open(candidate: number, target = Infinity): boolean {
    const { assignment } = this;
    const { tables } = assignment;
    assignment.setOpen(candidate, true);
    this.listed.length = 0;
    for (let at = tables.firstClass[candidate]!; at < tables.firstClass[candidate + 1]!; at++)
      this.listWorkers(tables.classOfCandidate[at]!, candidate);
    this.listed.sort((a, b) => this.hoped[a]! - this.hoped[b]! || a - b);
    const before = assignment.cost;
    let left = this.hopes[candidate]!;
    let judged = 0;
    let failed = 0;
    let last = -1;
    for (const worker of this.listed) {
      left += this.hoped[worker]!;
      // Whoever is like the one before, who did not gain, does not gain either.
      if (failed > 0 && areAlike(assignment, worker, last)) continue;
      last = worker;
      const difference = assignment.difference(worker, candidate);
      failed = difference < 0 ? 0 : failed + 1;
      if (difference < 0) assignment.move(worker, candidate, difference);
      else if (failed === FAILURES_BEFORE_ENDING) break;
      if (++judged < WORKERS_BEFORE_GIVING_UP) continue;
      const come = (before - assignment.cost) / (this.hopes[candidate]! - left);
      if (assignment.cost - come * left > target) return false;
    }
    return true;
  }

  private listWorkers(k: number, candidate: number): void {
    const { problem, firstOfClass, costOf } = this.assignment.tables;
    const base = problem.localityOfClass[k]! * problem.rows;
    const cost = costOf[k * problem.candidates + candidate]! + this.slopes.ofRow[base + candidate]!;
    for (let alike = 0; alike < problem.workersOfClass[k]!; alike++) {
      const worker = firstOfClass[k]! + alike;
      const hope = cost - this.presentCost(worker, k);
      if (hope >= 0) continue;
      this.hoped[worker] = hope;
      this.listed.push(worker);
    }
  }

  private presentCost(worker: number, k: number): number {
    const { assignment, slopes } = this;
    const candidate = assignment.candidateOf[worker]!;
    const base = assignment.tables.problem.localityOfClass[k]! * assignment.tables.problem.rows;
    return assignment.costOn(k, candidate) + slopes.ofRow[base + assignment.rowOf(k, candidate)]!;
  }
}

/** Closes a candidate: its workers go where the slopes, then the true cost, like it best. */
export function closeCandidate(assignment: Assignment, candidate: number): void {
  const { tables } = assignment;
  assignment.setOpen(candidate, false);
  const open = assignment.openCandidates;
  for (let worker = 0; worker < tables.workers; worker++) {
    if (assignment.candidateOf[worker] !== candidate) continue;
    const k = tables.classOfWorker[worker]!;
    let to = KEPT;
    let best = assignment.difference(worker, KEPT);
    for (const other of open) {
      if (assignment.costOn(k, other) === Infinity) continue;
      const difference = assignment.difference(worker, other);
      if (difference < best) [best, to] = [difference, other];
    }
    assignment.move(worker, to, best);
  }
}

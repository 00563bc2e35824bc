import type { PatternProblem } from '../problem';
import { commonSlotsFirst } from './common-slots';

/** Stands for the pattern that a worker keeps individually. */
export const KEPT = -1;

/**
 * A problem laid out for the search. Workers are numbered by class, so that those who are alike stand together; slots that most
 * rows cover come first.
 */
export class PatternTables {
  readonly workers: number;
  readonly classOfWorker: Int32Array;
  readonly workersOfLocality: readonly Int32Array[];
  /** Those of class k stand from `firstOfClass[k]`. */
  readonly firstOfClass: Int32Array;
  /** Class × candidate: one worker's cost, infinite where the class may not work it. */
  readonly costOf: Float64Array;
  /** Classes that may work candidate p: from `firstClass[p]` to before `firstClass[p + 1]`. */
  readonly firstClass: Int32Array;
  readonly classOfCandidate: Int32Array;
  /** Row × slot: cover by one worker. Walked without a branch this is three times as fast as the sparse rows. */
  readonly shareOf: Float64Array;
  /** Of each row, over all slots. */
  readonly shareTotal: Float64Array;
  /** Of each locality: the rows that somebody may keep individually. */
  readonly keptRows: readonly Int32Array[];
  readonly fixedCount: number;
  /** The problem as given, but for the order of its slots. */
  readonly problem: PatternProblem;
  /** Of each row: the slot after the last that it may cover, either the last common one or the last of all. */
  readonly slotsEnd: Int32Array;
  readonly commonSlots: number;

  constructor(given: PatternProblem) {
    const { problem, common, coversRare } = commonSlotsFirst(given);
    this.problem = problem;
    this.commonSlots = common;
    this.slotsEnd = Int32Array.from(coversRare, (rare) => (rare === 1 ? problem.slots : common));
    const { classes } = problem;
    this.workers = problem.workersOfClass.reduce((sum, workers) => sum + workers, 0);
    this.classOfWorker = new Int32Array(this.workers);
    this.firstOfClass = new Int32Array(classes);
    this.workersOfLocality = this.numberWorkers();
    this.costOf = new Float64Array(classes * problem.candidates).fill(Infinity);
    this.firstClass = new Int32Array(problem.candidates + 1);
    this.classOfCandidate = new Int32Array(problem.candidateOfChoice.length);
    this.layOutChoices();
    this.shareOf = new Float64Array(problem.rows * problem.slots);
    this.shareTotal = new Float64Array(problem.rows);
    this.layOutShares();
    this.keptRows = keptRowsOf(problem);
    this.fixedCount = problem.fixed.reduce((sum, fixed) => sum + fixed, 0);
  }

  private numberWorkers(): Int32Array[] {
    const { problem } = this;
    const lists = Array.from({ length: problem.localities }, (): number[] => []);
    let worker = 0;
    for (let k = 0; k < problem.classes; k++) {
      this.firstOfClass[k] = worker;
      for (let alike = 0; alike < problem.workersOfClass[k]!; alike++) {
        this.classOfWorker[worker] = k;
        lists[problem.localityOfClass[k]!]!.push(worker++);
      }
    }
    return lists.map((list) => Int32Array.from(list));
  }

  private layOutChoices(): void {
    const { problem, firstClass } = this;
    for (const candidate of problem.candidateOfChoice) firstClass[candidate + 1]!++;
    for (let candidate = 0; candidate < problem.candidates; candidate++)
      firstClass[candidate + 1]! += firstClass[candidate]!;
    const next = firstClass.slice();
    for (let k = 0; k < problem.classes; k++)
      for (let choice = problem.firstChoice[k]!; choice < problem.firstChoice[k + 1]!; choice++) {
        const candidate = problem.candidateOfChoice[choice]!;
        this.costOf[k * problem.candidates + candidate] = problem.costOfChoice[choice]!;
        this.classOfCandidate[next[candidate]!++] = k;
      }
  }

  private layOutShares(): void {
    const { firstCover, slotOfCover, shareOfCover, rows, slots } = this.problem;
    for (let row = 0; row < rows; row++)
      for (let at = firstCover[row]!; at < firstCover[row + 1]!; at++) {
        this.shareOf[row * slots + slotOfCover[at]!] = shareOfCover[at]!;
        this.shareTotal[row]! += shareOfCover[at]!;
      }
  }
}

function keptRowsOf(problem: PatternProblem): Int32Array[] {
  const rows = Array.from({ length: problem.localities }, () => new Set<number>());
  problem.keepRow.forEach((row, k) => rows[problem.localityOfClass[k]!]!.add(row));
  return rows.map((set) => Int32Array.from(set).sort());
}

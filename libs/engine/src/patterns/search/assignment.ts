import type { PatternProblem } from '../problem';
import type { FoundCatalogue } from './found-catalogue';
import { KEPT, type PatternTables } from './pattern-tables';

/**
 * Points of a slot with cover c and demand d, as a sum without a case: with x = c − d and y = c − floor × d they are
 * `bend` |x| + `floorBend` |y| + `tilt` c + what demand alone decides.
 */
interface SlotPoints {
  readonly bend: number;
  readonly floorBend: number;
  readonly tilt: number;
}

function toSlotPoints(problem: PatternProblem): SlotPoints {
  const { slotHours, shortfallPrice, excessPrice, floorPrice } = problem;
  return {
    bend: (slotHours * (excessPrice + shortfallPrice)) / 2,
    floorBend: (slotHours * floorPrice) / 2,
    tilt: (slotHours * (excessPrice - shortfallPrice - floorPrice)) / 2,
  };
}

/**
 * Who works which candidate, with the cover that follows and what all of it costs, kept by differences. Whoever moves a worker
 * sees to it that the candidate is open.
 */
export class Assignment {
  readonly candidateOf: Int32Array;
  readonly isOpen: Uint8Array;
  /** Locality × slot: cover above demand, and above the floor. */
  readonly surplus: Float64Array;
  private readonly aboveFloor: Float64Array;
  /** Of each locality: the bent part of its slots' points, those of the common slots alone, and all. */
  private readonly bentCommon: Float64Array;
  private readonly bent: Float64Array;
  private readonly points: SlotPoints;
  cost = 0;
  openCount = 0;

  /** Everybody keeps the present pattern, and only the fixed candidates are open. Slots come in pairs. */
  constructor(readonly tables: PatternTables) {
    const { problem, workers } = tables;
    if (problem.slots % 2 !== 0)
      throw new Error(`a week of ${problem.slots} slots: pairs of slots are wanted`);
    this.candidateOf = new Int32Array(workers).fill(KEPT);
    this.isOpen = problem.fixed.slice();
    this.openCount = tables.fixedCount;
    this.surplus = new Float64Array(problem.localities * problem.slots);
    this.aboveFloor = new Float64Array(problem.localities * problem.slots);
    this.bentCommon = new Float64Array(problem.localities);
    this.bent = new Float64Array(problem.localities);
    this.points = toSlotPoints(problem);
    this.recount();
  }

  get openCandidates(): number[] {
    const open: number[] = [];
    for (let candidate = 0; candidate < this.isOpen.length; candidate++)
      if (this.isOpen[candidate] === 1) open.push(candidate);
    return open;
  }

  setOpen(candidate: number, open: boolean): void {
    if ((this.isOpen[candidate] === 1) === open) return;
    this.isOpen[candidate] = open ? 1 : 0;
    this.openCount += open ? 1 : -1;
  }

  /** The row of cover that a worker of the class has on the candidate. */
  rowOf(k: number, candidate: number): number {
    return candidate === KEPT ? this.tables.problem.keepRow[k]! : candidate;
  }

  costOn(k: number, candidate: number): number {
    const { problem, costOf } = this.tables;
    return candidate === KEPT ? problem.keepCost[k]! : costOf[k * problem.candidates + candidate]!;
  }

  /** What moving the worker would add to the cost: the innermost loop of the whole search. */
  difference(worker: number, to: number): number {
    const { problem, classOfWorker, shareOf, shareTotal, slotsEnd, commonSlots } = this.tables;
    const { surplus, aboveFloor } = this;
    const { slots } = problem;
    const { bend, floorBend, tilt } = this.points;
    const k = classOfWorker[worker]!;
    const from = this.candidateOf[worker]!;
    const own = this.costOn(k, to) - this.costOn(k, from);
    const before = this.rowOf(k, from);
    const after = this.rowOf(k, to);
    if (before === after) return own;
    const locality = problem.localityOfClass[k]!;
    const base = locality * slots;
    const beforeBase = before * slots;
    const afterBase = after * slots;
    const end = Math.max(slotsEnd[before]!, slotsEnd[after]!);
    let demandSum = 0;
    let floorSum = 0;
    let oddDemandSum = 0;
    let oddFloorSum = 0;
    // Two slots at a time with sums of their own: one sum would wait for itself at every addition.
    for (let slot = 0; slot < end; slot += 2) {
      const change = shareOf[afterBase + slot]! - shareOf[beforeBase + slot]!;
      const oddChange = shareOf[afterBase + slot + 1]! - shareOf[beforeBase + slot + 1]!;
      demandSum += Math.abs(surplus[base + slot]! + change);
      floorSum += Math.abs(aboveFloor[base + slot]! + change);
      oddDemandSum += Math.abs(surplus[base + slot + 1]! + oddChange);
      oddFloorSum += Math.abs(aboveFloor[base + slot + 1]! + oddChange);
    }
    const bent = bend * (demandSum + oddDemandSum) + floorBend * (floorSum + oddFloorSum);
    const bentBefore = end === commonSlots ? this.bentCommon[locality]! : this.bent[locality]!;
    return own + bent - bentBefore + tilt * (shareTotal[after]! - shareTotal[before]!);
  }

  /** Moves the worker; `difference` is what `difference(worker, to)` said. */
  move(worker: number, to: number, difference: number): void {
    const { problem, classOfWorker } = this.tables;
    const k = classOfWorker[worker]!;
    const before = this.rowOf(k, this.candidateOf[worker]!);
    const after = this.rowOf(k, to);
    this.candidateOf[worker] = to;
    this.cost += difference;
    if (before === after) return;
    this.addRow(problem.localityOfClass[k]!, before, -1);
    this.addRow(problem.localityOfClass[k]!, after, 1);
    this.takeBent(problem.localityOfClass[k]!);
  }

  /** Two workers of one locality change places; neither may keep a pattern individually. */
  exchange(one: number, other: number, difference: number): void {
    const candidate = this.candidateOf[one]!;
    this.candidateOf[one] = this.candidateOf[other]!;
    this.candidateOf[other] = candidate;
    this.cost += difference;
  }

  /** Cover and cost anew from who works what: leaves no trace of rounding. */
  recount(): void {
    const { problem, classOfWorker, workers, shareTotal } = this.tables;
    const { demand, floor, slotHours, shortfallPrice, floorPrice } = problem;
    this.cost = 0;
    for (let at = 0; at < demand.length; at++) {
      this.surplus[at] = -demand[at]!;
      this.aboveFloor[at] = -floor * demand[at]!;
      this.cost += (slotHours * (shortfallPrice + floorPrice * floor) * demand[at]!) / 2;
      this.cost -= (slotHours * problem.excessPrice * demand[at]!) / 2;
    }
    for (let worker = 0; worker < workers; worker++) {
      const k = classOfWorker[worker]!;
      const row = this.rowOf(k, this.candidateOf[worker]!);
      this.cost += this.costOn(k, this.candidateOf[worker]!) + this.points.tilt * shareTotal[row]!;
      this.addRow(problem.localityOfClass[k]!, row, 1);
    }
    for (let locality = 0; locality < problem.localities; locality++) {
      this.takeBent(locality);
      this.cost += this.bent[locality]!;
    }
  }

  /** As `found` says, which is of the same problem. */
  load(found: FoundCatalogue): void {
    this.candidateOf.set(found.candidateOfWorker);
    this.isOpen.set(this.tables.problem.fixed);
    this.openCount = this.tables.fixedCount;
    for (const candidate of found.open) this.setOpen(candidate, true);
    this.recount();
  }

  toFound(): FoundCatalogue {
    this.recount();
    return { open: this.openCandidates, candidateOfWorker: this.candidateOf.slice(), cost: this.cost };
  }

  copyFrom(other: Assignment): void {
    this.candidateOf.set(other.candidateOf);
    this.isOpen.set(other.isOpen);
    this.surplus.set(other.surplus);
    this.aboveFloor.set(other.aboveFloor);
    this.bentCommon.set(other.bentCommon);
    this.bent.set(other.bent);
    this.cost = other.cost;
    this.openCount = other.openCount;
  }

  private addRow(locality: number, row: number, sign: number): void {
    const { firstCover, slotOfCover, shareOfCover, slots } = this.tables.problem;
    for (let cell = firstCover[row]!; cell < firstCover[row + 1]!; cell++) {
      const at = locality * slots + slotOfCover[cell]!;
      this.surplus[at]! += sign * shareOfCover[cell]!;
      this.aboveFloor[at]! += sign * shareOfCover[cell]!;
    }
  }

  private takeBent(locality: number): void {
    const { problem, commonSlots } = this.tables;
    const from = locality * problem.slots;
    this.bentCommon[locality] = this.bentOf(from, from + commonSlots);
    this.bent[locality] = this.bentCommon[locality]! + this.bentOf(from + commonSlots, from + problem.slots);
  }

  private bentOf(from: number, end: number): number {
    let demandSum = 0;
    let floorSum = 0;
    for (let at = from; at < end; at++) {
      demandSum += Math.abs(this.surplus[at]!);
      floorSum += Math.abs(this.aboveFloor[at]!);
    }
    return this.points.bend * demandSum + this.points.floorBend * floorSum;
  }
}

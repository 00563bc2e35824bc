import type { PatternProblem } from '../problem';
import { type CoverRuns, toCoverRuns } from './cover-runs';
import { LikelyChoices } from './likely-choices';
import { type SlotPrices, toSlotPrices, valueOfSlot } from './slot-term';

/** More than rounding can amount to, in points. */
const CARE = 1e-6;

/**
 * The Lagrangian of choosing patterns. Two families of rules are priced: that cover is what the workers on duty give
 * (`prices`, by locality and slot) and that a class is placed once (`yields`: what a place must save against keeping
 * before it counts, by class, ≥ 0). What is left falls apart by candidate: each saves so much, and the best K are open
 * (Cornuéjols, Fisher & Nemhauser 1977 for the p-median; the cover's price is that of set covering with convex costs).
 */
export class PatternDual {
  readonly runs: CoverRuns;
  readonly slotPrices: SlotPrices;
  /** Price of a row's cover, by locality × row. */
  readonly rowPrice: Float64Array;
  /** What a class pays for one worker who keeps the pattern, with the price of the cover. */
  readonly keepPrice: Float64Array;
  /** Saving of each candidate at the present prices. */
  readonly saving: Float64Array;
  /** Value of all but the savings: bound(K) = rest − the best K savings. */
  rest = 0;
  /** Places on open candidates for one worker of each class, after `respond`. */
  readonly served: Float64Array;
  /** Cover of the response, by locality × slot. */
  readonly cover: Float64Array;

  private readonly bar: Float64Array;
  private readonly likely: LikelyChoices;
  private readonly sums: Float64Array;
  private readonly heads: Float64Array;
  private readonly change: Float64Array;
  /** Choices by candidate, and the class of a choice. */
  private readonly firstOfCandidate: Int32Array;
  private readonly choiceOfCandidate: Int32Array;
  private readonly classOfChoice: Int32Array;
  private readonly usedRows: Int32Array;

  constructor(readonly problem: PatternProblem) {
    const { localities, rows, classes, slots, candidates } = problem;
    this.runs = toCoverRuns(problem);
    this.slotPrices = toSlotPrices(problem);
    this.rowPrice = new Float64Array(localities * rows);
    this.keepPrice = new Float64Array(classes);
    this.saving = new Float64Array(candidates);
    this.served = new Float64Array(classes);
    this.cover = new Float64Array(localities * slots);
    this.sums = new Float64Array(slots + 1);
    this.heads = new Float64Array(localities * rows);
    this.change = new Float64Array(slots + 1);
    this.classOfChoice = toClassOfChoice(problem);
    this.firstOfCandidate = new Int32Array(candidates + 1);
    this.choiceOfCandidate = new Int32Array(problem.candidateOfChoice.length);
    this.listChoices();
    this.usedRows = toUsedRows(problem);
    this.bar = new Float64Array(classes);
    this.likely = new LikelyChoices(problem, this.usedRows);
  }

  /** Savings and rest at these prices. A saving of 0 is a candidate nobody gains by. */
  price(prices: Float64Array, yields: Float64Array): void {
    this.priceRows(prices);
    const { classes, localityOfClass, workersOfClass, rows, keepCost, keepRow } = this.problem;
    const { rowPrice, keepPrice, bar } = this;
    let rest = this.valueOfSlots(prices);
    for (let k = 0; k < classes; k++) {
      keepPrice[k] = keepCost[k]! + rowPrice[localityOfClass[k]! * rows + keepRow[k]!]!;
      bar[k] = keepPrice[k]! - yields[k]!;
      rest += workersOfClass[k]! * bar[k]!;
    }
    this.rest = rest;
    this.sumSavings();
  }

  private sumSavings(): void {
    const { classes, localityOfClass, workersOfClass, rows, firstChoice } = this.problem;
    const { candidateOfChoice, costOfChoice } = this.problem;
    const { rowPrice, saving, bar, likely } = this;
    const { choice, gain } = likely;
    const fall = likely.fallOf(rowPrice, bar);
    let looked = 0;
    saving.fill(0);
    for (let k = 0; k < classes; k++) {
      const row = localityOfClass[k]! * rows;
      const over = -(bar[k]! - likely.bar[k]! + fall[localityOfClass[k]!]!) - CARE;
      const end = firstChoice[k + 1]!;
      let index = firstChoice[k]!;
      for (; index < end && gain[index]! > over; index++) {
        const candidate = candidateOfChoice[choice[index]!]!;
        const now = bar[k]! - costOfChoice[choice[index]!]! - rowPrice[row + candidate]!;
        if (now > 0) saving[candidate]! += workersOfClass[k]! * now;
      }
      looked += index - firstChoice[k]!;
    }
    likely.tell(looked);
  }

  /** What the open candidates' places and the keepers are at the prices last given: `served` and `cover`. */
  respond(yields: Float64Array, open: ArrayLike<number>, openCount: number): void {
    const { classes, localityOfClass, workersOfClass, rows, keepRow, costOfChoice } = this.problem;
    const { served, heads, keepPrice, rowPrice, classOfChoice } = this;
    served.fill(0);
    heads.fill(0);
    for (let index = 0; index < openCount; index++) {
      const candidate = open[index]!;
      const end = this.firstOfCandidate[candidate + 1]!;
      for (let entry = this.firstOfCandidate[candidate]!; entry < end; entry++) {
        const choice = this.choiceOfCandidate[entry]!;
        const k = classOfChoice[choice]!;
        const at = localityOfClass[k]! * rows + candidate;
        if (keepPrice[k]! - yields[k]! - costOfChoice[choice]! - rowPrice[at]! <= 0) continue;
        served[k]! += 1;
        heads[at]! += workersOfClass[k]!;
      }
    }
    for (let k = 0; k < classes; k++) {
      heads[localityOfClass[k]! * rows + keepRow[k]!]! += workersOfClass[k]! * (1 - served[k]!);
    }
    this.coverHeads();
  }

  private valueOfSlots(prices: Float64Array): number {
    const { demand } = this.problem;
    let value = 0;
    for (let slot = 0; slot < demand.length; slot++) {
      value += valueOfSlot(this.slotPrices, prices[slot]!, demand[slot]!);
    }
    return value;
  }

  private priceRows(prices: Float64Array): void {
    const { localities, rows, slots } = this.problem;
    const { firstRun, from, to, share } = this.runs;
    const { sums, usedRows, rowPrice } = this;
    let next = 0;
    for (let locality = 0; locality < localities; locality++) {
      for (let slot = 0; slot < slots; slot++)
        sums[slot + 1] = sums[slot]! + prices[locality * slots + slot]!;
      const end = (locality + 1) * rows;
      for (; next < usedRows.length && usedRows[next]! < end; next++) {
        const row = usedRows[next]! - locality * rows;
        let price = 0;
        for (let run = firstRun[row]!; run < firstRun[row + 1]!; run++) {
          price += share[run]! * (sums[to[run]!]! - sums[from[run]!]!);
        }
        rowPrice[usedRows[next]!] = price;
      }
    }
  }

  private coverHeads(): void {
    const { localities, rows, slots } = this.problem;
    const { firstRun, from, to, share } = this.runs;
    const { change, heads, cover, usedRows } = this;
    let next = 0;
    for (let locality = 0; locality < localities; locality++) {
      change.fill(0);
      const end = (locality + 1) * rows;
      for (; next < usedRows.length && usedRows[next]! < end; next++) {
        const workers = heads[usedRows[next]!]!;
        if (workers === 0) continue;
        const row = usedRows[next]! - locality * rows;
        for (let run = firstRun[row]!; run < firstRun[row + 1]!; run++) {
          change[from[run]!]! += workers * share[run]!;
          change[to[run]!]! -= workers * share[run]!;
        }
      }
      let sum = 0;
      for (let slot = 0; slot < slots; slot++) {
        sum += change[slot]!;
        cover[locality * slots + slot] = sum;
      }
    }
  }

  private listChoices(): void {
    const { candidates, candidateOfChoice } = this.problem;
    const { firstOfCandidate, choiceOfCandidate } = this;
    for (const candidate of candidateOfChoice) firstOfCandidate[candidate + 1]!++;
    for (let p = 0; p < candidates; p++) firstOfCandidate[p + 1]! += firstOfCandidate[p]!;
    const next = firstOfCandidate.slice();
    candidateOfChoice.forEach((candidate, choice) => {
      choiceOfCandidate[next[candidate]!++] = choice;
    });
  }
}

function toClassOfChoice(problem: PatternProblem): Int32Array {
  const classOfChoice = new Int32Array(problem.candidateOfChoice.length);
  for (let k = 0; k < problem.classes; k++) {
    classOfChoice.fill(k, problem.firstChoice[k]!, problem.firstChoice[k + 1]!);
  }
  return classOfChoice;
}

/** Locality × row that some class may work or keep, ascending: only these are priced. */
function toUsedRows(problem: PatternProblem): Int32Array {
  const used = new Uint8Array(problem.localities * problem.rows);
  for (let k = 0; k < problem.classes; k++) {
    const first = problem.localityOfClass[k]! * problem.rows;
    used[first + problem.keepRow[k]!] = 1;
    for (let choice = problem.firstChoice[k]!; choice < problem.firstChoice[k + 1]!; choice++) {
      used[first + problem.candidateOfChoice[choice]!] = 1;
    }
  }
  const list: number[] = [];
  used.forEach((is, index) => {
    if (is) list.push(index);
  });
  return Int32Array.from(list);
}

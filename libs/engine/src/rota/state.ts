import type { RotaProblem } from './problem';
import { GAP, writeGaps } from './gaps';
import { LEG, OPEN_FROM, OPEN_TO, SLOT } from './slots';

/** Words of a journal entry: visit, option it was in (-1 = it was absent), its two workers. */
const ENTRY = 4;
/** Whole-number facts of a route that the journal saves. */
const SAVED = 5;

/**
 * A rota while it is searched: routes, counts and cost, with a journal that takes back everything since `mark()`.
 * Nothing is allocated after construction. `cost` is kept by differences and always equals the full score.
 */
export class RotaState {
  readonly problem: RotaProblem;
  /** Slots per route. */
  readonly stride: number;
  readonly slots: Int32Array;
  /** See gaps.ts; two more than slots per route. */
  readonly gaps: Int32Array;
  /** Time buckets in which a route has a gap for the shortest visit, and for one of `LONG_VISIT` minutes. */
  readonly freeShort: Int32Array;
  readonly freeLong: Int32Array;
  readonly shortestVisit: number;
  /** `problem.travel` with row = to: looking for a place reads one row of each. */
  readonly travelTo: Uint16Array;
  readonly routeSize: Int32Array;
  /** The break lies before this slot; -1 = none needed. */
  readonly routeBreakAt: Int32Array;
  /** On duty from … to, given the daily rest around neighbouring working days. */
  readonly routeFrom: Int32Array;
  readonly routeTo: Int32Array;
  /** Points of travel, commute, times and flex duty. */
  readonly routeCost: Float64Array;
  /** Contact and paid travel minutes. */
  readonly routeBusy: Int32Array;
  readonly workerBusy: Int32Array;
  readonly workerLoadCost: Float64Array;
  /** Points of one more busy minute, roughly. */
  readonly workerMarginal: Float64Array;

  /** Route of each leg, -1 = nobody. */
  readonly legRoute: Int32Array;
  /** Option in which the visit is placed, -1 = absent. */
  readonly visitOption: Int32Array;
  /** Starts left open to a placed visit. */
  readonly visitFrom: Int32Array;
  readonly visitTo: Int32Array;
  /** Days taken in each choice week, as bits. */
  readonly choiceMask: Int32Array;

  /** [person × worker] visits of the worker to the person. */
  readonly counts: Uint16Array;
  readonly teamStride: number;
  /** The person's present workers, packed by `teamStride`, in no particular order. */
  readonly team: Int32Array;
  readonly teamSize: Int32Array;

  /** Visits that nobody has, in no particular order, and where each stands in the list (-1 = placed). */
  readonly absent: Int32Array;
  readonly absentAt: Int32Array;
  absentCount: number;
  cost = 0;

  /** Routes that still hold removed legs. */
  readonly stale: Int32Array;
  private readonly isStale: Uint8Array;
  staleCount = 0;

  /** Routes changed since `mark()`. */
  readonly touched: Int32Array;
  private readonly isTouched: Uint8Array;
  touchedCount = 0;
  private readonly savedSlots: Int32Array;
  private readonly savedRoute: Int32Array;
  private readonly savedCost: Float64Array;
  private journal: Int32Array;
  private journalSize = 0;
  private markedCost = 0;

  constructor(problem: RotaProblem) {
    this.problem = problem;
    const { routeCount, visitCount, personCount, workerCount } = problem;
    this.shortestVisit = problem.visitMinutes.reduce((least, minutes) => Math.min(least, minutes), 30);
    this.stride = longestRoute(problem, this.shortestVisit);
    this.slots = new Int32Array(routeCount * this.stride * SLOT);
    this.gaps = new Int32Array(routeCount * (this.stride + 2) * GAP);
    this.freeShort = new Int32Array(routeCount);
    this.freeLong = new Int32Array(routeCount);
    this.travelTo = transpose(problem.travel, problem.placeCount);
    this.routeSize = new Int32Array(routeCount);
    this.routeBreakAt = new Int32Array(routeCount).fill(-1);
    this.routeFrom = problem.routeFrom.slice();
    this.routeTo = problem.routeTo.slice();
    this.routeCost = new Float64Array(routeCount);
    this.routeBusy = new Int32Array(routeCount);
    this.workerBusy = new Int32Array(workerCount);
    this.workerLoadCost = new Float64Array(workerCount);
    this.workerMarginal = new Float64Array(workerCount);
    this.legRoute = new Int32Array(visitCount * 2).fill(-1);
    this.visitOption = new Int32Array(visitCount).fill(-1);
    this.visitFrom = new Int32Array(visitCount);
    this.visitTo = new Int32Array(visitCount);
    this.choiceMask = new Int32Array(problem.choiceCount);
    this.counts = new Uint16Array(personCount * workerCount);
    this.teamStride = largestTeam(problem);
    this.team = new Int32Array(personCount * this.teamStride);
    this.teamSize = new Int32Array(personCount);
    this.absent = Int32Array.from({ length: visitCount }, (_, visit) => visit);
    this.absentAt = this.absent.slice();
    this.absentCount = visitCount;
    for (let visit = 0; visit < visitCount; visit++) this.cost += problem.visitAbsentPrice[visit]!;
    for (let person = 0; person < personCount; person++)
      this.cost +=
        Math.max(0, problem.personOutside[person]! - problem.personTeamSize[person]!) *
        problem.prices.miniTeam;
    this.stale = new Int32Array(routeCount);
    this.isStale = new Uint8Array(routeCount);
    this.touched = new Int32Array(routeCount);
    this.isTouched = new Uint8Array(routeCount);
    this.savedSlots = new Int32Array(this.slots.length);
    this.savedRoute = new Int32Array(routeCount * SAVED);
    this.savedCost = new Float64Array(routeCount);
    this.journal = new Int32Array(1024 * ENTRY);
    for (let route = 0; route < routeCount; route++) writeGaps(this, route);
    this.mark();
  }

  /** Everything after this can be taken back with `rollBack()`. */
  mark(): void {
    for (let at = 0; at < this.touchedCount; at++) this.isTouched[this.touched[at]!] = 0;
    this.touchedCount = 0;
    this.journalSize = 0;
    this.markedCost = this.cost;
  }

  /** Saves a route before its first change since `mark()`. */
  touch(route: number): void {
    if (this.isTouched[route] !== 0) return;
    this.isTouched[route] = 1;
    this.touched[this.touchedCount++] = route;
    const { slots, savedSlots, savedRoute } = this;
    const size = this.routeSize[route]!;
    const base = route * this.stride * SLOT;
    for (let word = base, end = base + size * SLOT; word < end; word++) savedSlots[word] = slots[word]!;
    const saved = route * SAVED;
    savedRoute[saved] = size;
    savedRoute[saved + 1] = this.routeBreakAt[route]!;
    savedRoute[saved + 2] = this.routeFrom[route]!;
    savedRoute[saved + 3] = this.routeTo[route]!;
    savedRoute[saved + 4] = this.routeBusy[route]!;
    this.savedCost[route] = this.routeCost[route]!;
  }

  /** Puts everything back to the last `mark()`. */
  rollBack(): void {
    this.undoPlacements();
    const { slots, savedSlots, savedRoute } = this;
    for (let at = 0; at < this.touchedCount; at++) {
      const route = this.touched[at]!;
      const saved = route * SAVED;
      const size = savedRoute[saved]!;
      const base = route * this.stride * SLOT;
      const end = base + size * SLOT;
      for (let word = base; word < end; word++) slots[word] = savedSlots[word]!;
      for (let slot = base; slot < end; slot += SLOT) {
        const leg = slots[slot + LEG]!;
        this.legRoute[leg] = route;
        this.visitFrom[leg >> 1] = slots[slot + OPEN_FROM]!;
        this.visitTo[leg >> 1] = slots[slot + OPEN_TO]!;
      }
      this.routeSize[route] = size;
      this.routeBreakAt[route] = savedRoute[saved + 1]!;
      this.routeFrom[route] = savedRoute[saved + 2]!;
      this.routeTo[route] = savedRoute[saved + 3]!;
      this.setRouteCost(route, this.savedCost[route]!, savedRoute[saved + 4]!);
      writeGaps(this, route);
    }
    while (this.staleCount > 0) this.isStale[this.stale[--this.staleCount]!] = 0;
    this.cost = this.markedCost;
    this.mark();
  }

  private undoPlacements(): void {
    const { journal } = this;
    while (this.journalSize > 0) {
      this.journalSize -= ENTRY;
      const entry = this.journalSize;
      const visit = journal[entry]!;
      const option = journal[entry + 1]!;
      if (option < 0) this.countOut(visit, journal[entry + 2]!, journal[entry + 3]!);
      else this.countIn(visit, option, journal[entry + 2]!, journal[entry + 3]!);
    }
  }

  private record(visit: number, option: number, first: number, second: number): void {
    if (this.journalSize === this.journal.length) {
      // Grows a few times at most: a ruin larger than any before.
      const longer = new Int32Array(this.journal.length * 2);
      longer.set(this.journal);
      this.journal = longer;
    }
    const { journal, journalSize } = this;
    journal[journalSize] = visit;
    journal[journalSize + 1] = option;
    journal[journalSize + 2] = first;
    journal[journalSize + 3] = second;
    this.journalSize += ENTRY;
  }

  /** Notes that a visit now belongs to one or two workers (`second` = -1 for one). Slots are the caller's. */
  recordIn(visit: number, option: number, first: number, second: number): void {
    this.record(visit, -1, first, second);
    this.countIn(visit, option, first, second);
  }

  /** Takes a placed visit from its workers; its routes are stale until `settle`. */
  remove(visit: number): void {
    const { legRoute, problem } = this;
    const first = legRoute[visit * 2]!;
    const second = legRoute[visit * 2 + 1]!;
    const secondWorker = second < 0 ? -1 : problem.routeWorker[second]!;
    this.record(visit, this.visitOption[visit]!, problem.routeWorker[first]!, secondWorker);
    this.countOut(visit, problem.routeWorker[first]!, secondWorker);
    this.setStale(first);
    if (second >= 0) this.setStale(second);
  }

  private setStale(route: number): void {
    this.touch(route);
    if (this.isStale[route] !== 0) return;
    this.isStale[route] = 1;
    this.stale[this.staleCount++] = route;
  }

  /** Takes a route off the stale list. */
  popStale(): number {
    const route = this.stale[--this.staleCount]!;
    this.isStale[route] = 0;
    return route;
  }

  private countIn(visit: number, option: number, first: number, second: number): void {
    const { problem, absent, absentAt } = this;
    this.visitOption[visit] = option;
    const at = absentAt[visit]!;
    const last = absent[--this.absentCount]!;
    absent[at] = last;
    absentAt[last] = at;
    absentAt[visit] = -1;
    this.cost -= problem.visitAbsentPrice[visit]!;
    const choice = problem.visitChoice[visit]!;
    if (choice >= 0) this.choiceMask[choice]! |= problem.optionChoiceBit[option]!;
    this.meet(visit, first);
    if (second >= 0) this.meet(visit, second);
  }

  private countOut(visit: number, first: number, second: number): void {
    const { problem } = this;
    const choice = problem.visitChoice[visit]!;
    if (choice >= 0) this.choiceMask[choice]! &= ~problem.optionChoiceBit[this.visitOption[visit]!]!;
    this.visitOption[visit] = -1;
    this.legRoute[visit * 2] = -1;
    this.legRoute[visit * 2 + 1] = -1;
    this.absent[this.absentCount] = visit;
    this.absentAt[visit] = this.absentCount++;
    this.cost += problem.visitAbsentPrice[visit]!;
    this.part(visit, first);
    if (second >= 0) this.part(visit, second);
  }

  /** Points of the worker taking one more visit of the person: spread, faces, wishes and published changes. */
  priceOfMeeting(visit: number, person: number, worker: number): number {
    const { problem } = this;
    const { prices } = problem;
    const pair = person * problem.workerCount + worker;
    const count = this.counts[pair]!;
    let price = prices.spread[count + 1]! - prices.spread[count]! + problem.visitPrice[pair]!;
    if (count === 0) {
      price += problem.facePrice[pair]!;
      if (this.teamSize[person]! + problem.personOutside[person]! >= problem.personTeamSize[person]!)
        price += prices.miniTeam;
    }
    if (prices.changedWorker > 0 && isChange(problem, visit, worker)) price += prices.changedWorker;
    return price;
  }

  /** Points of one more worker for the person, whoever it is. */
  priceOfStranger(person: number): number {
    const { problem } = this;
    const full = this.teamSize[person]! + problem.personOutside[person]! >= problem.personTeamSize[person]!;
    return problem.prices.spread[1]! + (full ? problem.prices.miniTeam : 0);
  }

  private meet(visit: number, worker: number): void {
    const { problem } = this;
    const person = problem.visitPerson[visit]!;
    this.cost += this.priceOfMeeting(visit, person, worker);
    const pair = person * problem.workerCount + worker;
    if (this.counts[pair]!++ === 0) this.team[person * this.teamStride + this.teamSize[person]!++] = worker;
  }

  private part(visit: number, worker: number): void {
    const { problem, team } = this;
    const person = problem.visitPerson[visit]!;
    const pair = person * problem.workerCount + worker;
    if (--this.counts[pair]! === 0) {
      const base = person * this.teamStride;
      const last = base + --this.teamSize[person]!;
      let at = base;
      while (team[at] !== worker) at++;
      team[at] = team[last]!;
    }
    this.cost -= this.priceOfMeeting(visit, person, worker);
  }

  /** Sets what a route costs and how busy it keeps its worker. */
  setRouteCost(route: number, cost: number, busy: number): void {
    const { problem } = this;
    this.cost += cost - this.routeCost[route]!;
    this.routeCost[route] = cost;
    const worker = problem.routeWorker[route]!;
    const added = busy - this.routeBusy[route]!;
    if (added === 0) return;
    this.routeBusy[route] = busy;
    const workerBusy = this.workerBusy[worker]! + added;
    this.workerBusy[worker] = workerBusy;
    const weight = problem.prices.workload / problem.workerAvailable[worker]!;
    const load = Math.floor(
      (problem.prices.workload * workerBusy * workerBusy) / problem.workerAvailable[worker]!,
    );
    this.cost += load - this.workerLoadCost[worker]!;
    this.workerLoadCost[worker] = load;
    this.workerMarginal[worker] = 2 * weight * workerBusy;
  }
}

/** True when the visit is published and not for this worker. */
function isChange(problem: RotaProblem, visit: number, worker: number): boolean {
  return (
    problem.visitPublishedStart[visit] !== -1 &&
    problem.visitPublishedWorker[visit * 2] !== worker &&
    problem.visitPublishedWorker[visit * 2 + 1] !== worker
  );
}

function longestRoute(problem: RotaProblem, shortestVisit: number): number {
  let minutes = 0;
  for (let route = 0; route < problem.routeCount; route++)
    minutes = Math.max(minutes, problem.routeTo[route]! - problem.routeFrom[route]!);
  return Math.ceil(minutes / Math.max(1, shortestVisit)) + 1;
}

function largestTeam(problem: RotaProblem): number {
  const legs = new Int32Array(problem.personCount);
  for (let visit = 0; visit < problem.visitCount; visit++)
    legs[problem.visitPerson[visit]!]! += problem.visitWorkers[visit]!;
  return Math.max(
    1,
    Math.min(
      problem.workerCount,
      legs.reduce((most, value) => Math.max(most, value), 0),
    ),
  );
}

function transpose(travel: Uint16Array, placeCount: number): Uint16Array {
  const turned = new Uint16Array(travel.length);
  for (let mode = 0; mode < travel.length; mode += placeCount * placeCount)
    for (let from = 0; from < placeCount; from++)
      for (let to = 0; to < placeCount; to++)
        turned[mode + to * placeCount + from] = travel[mode + from * placeCount + to]!;
  return turned;
}

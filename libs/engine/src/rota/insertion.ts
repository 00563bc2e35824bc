import { isEligible } from './eligible';
import { mayHold } from './gaps';
import { Positions } from './positions';
import type { Random } from '../random';
import { LEG, MINUTES, OPEN_FROM, OPEN_TO, PLACE, SLOT } from './slots';
import type { RotaState } from './state';
import { retime } from './timing';
import { keptWindow, type OpenWindow, openWindow } from './windows';

/** Positions listed for one visit: 150 candidate routes with a few positions each. */
const MOST_POSITIONS = 1024;

/**
 * Finds the cheapest place for an absent visit and puts it there. People's present workers are tried first; a worker who
 * is new to the rota of this person costs at least the price of meeting, so candidates are cut off once the best found is
 * no dearer than that: an exact pruning as long as detours are not negative.
 */
export class Insertion {
  /** Worker-visits put in, for the speed figures. */
  inserted = 0;
  private readonly positions = new Positions(MOST_POSITIONS);
  private readonly window: OpenWindow = { from: 0, to: 0 };
  private untilBlink = 0;

  private bestPrice = Infinity;
  private bestOption = -1;
  private bestSecond = -1;
  private bestStart = 0;
  private readonly chosen = { firstRoute: 0, firstIndex: 0, secondRoute: 0, secondIndex: 0, from: 0, to: 0 };

  /** `blinkEvery`: on average one in this many positions is overlooked (SISR's blinks, Christiaens & Vanden Berghe 2020). */
  constructor(
    private readonly state: RotaState,
    private readonly random: Random,
    private readonly blinkEvery: number,
  ) {
    this.untilBlink = blinkEvery;
  }

  /** False when the visit fits nowhere; it stays absent then. */
  insert(visit: number): boolean {
    const { problem } = this.state;
    this.bestPrice = Infinity;
    for (let option = problem.optionFirst[visit]!; option < problem.optionFirst[visit + 1]!; option++) {
      if (!openWindow(this.state, visit, option, this.window)) continue;
      this.search(visit, option);
    }
    if (this.bestPrice === Infinity) return false;
    this.put(visit);
    this.inserted += problem.visitWorkers[visit]!;
    return true;
  }

  private search(visit: number, option: number): void {
    this.positions.count = 0;
    this.addTeam(visit, option);
    this.takeFrom(0, visit, option);
    this.searchStrangers(visit, option);
  }

  /** The best of the positions from `first` on: alone, or in pairs with all before them. */
  private takeFrom(first: number, visit: number, option: number): void {
    if (this.problem.visitWorkers[visit] === 1) this.takeCheapest(first, visit, option);
    else this.takePairs(first, visit, option);
  }

  /** Workers who do not visit the person yet, cheapest face first. */
  private searchStrangers(visit: number, option: number): void {
    const { problem, positions, state } = this;
    const { from, to } = this.window;
    const { counts } = state;
    const person = problem.visitPerson[visit]!;
    const pairs = person * problem.workerCount;
    const minutes = problem.visitMinutes[visit]!;
    // A stranger costs at least this, and in a pair the other worker costs at least the cheapest position.
    let least = state.priceOfStranger(person);
    if (problem.visitWorkers[visit] === 2) {
      let cheapest = 0;
      for (let at = 0; at < positions.count; at++) cheapest = Math.min(cheapest, positions.price[at]!);
      least += cheapest;
    }
    const stranger = state.priceOfStranger(person);
    const end = problem.candidateFirst[option + 1]!;
    for (let at = problem.candidateFirst[option]!; at < end; at++) {
      const face = problem.candidatePrice[at]!;
      if (this.bestPrice <= least + face) return;
      const route = problem.candidateRoute[at]!;
      if (!mayHold(state, route, minutes, from, to)) continue;
      if (counts[pairs + problem.routeWorker[route]!] !== 0) continue;
      const before = positions.count;
      this.addRoute(visit, route, stranger + face);
      if (positions.count > before) this.takeFrom(before, visit, option);
    }
  }

  private get problem() {
    return this.state.problem;
  }

  /** Lists all positions with the person's present workers. */
  private addTeam(visit: number, option: number): void {
    const { state, problem } = this;
    const person = problem.visitPerson[visit]!;
    const base = person * state.teamStride;
    const day = problem.optionDay[option]!;
    for (let at = base, end = base + state.teamSize[person]!; at < end; at++) {
      const worker = state.team[at]!;
      const extra = state.priceOfMeeting(visit, person, worker);
      // A night shift of the day before may reach into the option's morning.
      for (let of = day > 0 ? day - 1 : 0; of <= day; of++) {
        const routes = of * problem.workerCount + worker;
        for (
          let route = problem.dayWorkerRoute[routes]!;
          route < problem.dayWorkerRoute[routes + 1]!;
          route++
        )
          if (isEligible(problem, option, route)) this.addRoute(visit, route, extra);
      }
    }
  }

  private addRoute(visit: number, route: number, extra: number): void {
    const { problem, window } = this;
    this.positions.add(
      this.state,
      route,
      problem.visitPlace[visit]!,
      problem.visitMinutes[visit]!,
      window.from,
      window.to,
      extra,
    );
  }

  private takeCheapest(first: number, visit: number, option: number): void {
    const { positions, problem } = this;
    const preferred = problem.optionPreferred[option]!;
    const minutePrice = problem.visitMinutePrice[visit]!;
    for (let at = first; at < positions.count; at++) {
      if (this.blinks()) continue;
      const soon = positions.soon[at]!;
      const to = positions.to[at]!;
      const start = preferred > to ? to : preferred < soon ? soon : preferred;
      const price = positions.price[at]! + Math.abs(start - preferred) * minutePrice;
      if (price >= this.bestPrice) continue;
      this.bestPrice = price;
      this.bestStart = start;
      this.choose(option, at, -1);
    }
  }

  /** Skips about one position in `blinkEvery`, with one random number per skip instead of one per position. */
  private blinks(): boolean {
    if (--this.untilBlink > 0) return false;
    this.untilBlink = 1 + this.random.below(2 * this.blinkEvery);
    return true;
  }

  /** Both workers start together: the cheapest pair of positions of different workers whose starts meet. */
  private takePairs(first: number, visit: number, option: number): void {
    const { positions, problem } = this;
    const { worker, from, to, soon, price } = positions;
    const preferred = problem.optionPreferred[option]!;
    const minutePrice = problem.visitMinutePrice[visit]!;
    for (let a = first; a < positions.count; a++) {
      if (this.blinks()) continue;
      const priceOfA = price[a]!;
      for (let b = 0; b < a; b++) {
        const sum = priceOfA + price[b]!;
        if (sum >= this.bestPrice || worker[a] === worker[b]) continue;
        const latest = to[a]! < to[b]! ? to[a]! : to[b]!;
        const earliest = from[a]! > from[b]! ? from[a]! : from[b]!;
        if (earliest > latest) continue;
        let start = soon[a]! > soon[b]! ? soon[a]! : soon[b]!;
        if (start < preferred) start = preferred;
        if (start > latest) start = latest;
        const total = sum + Math.abs(start - preferred) * minutePrice;
        if (total >= this.bestPrice) continue;
        this.bestPrice = total;
        this.bestStart = start;
        this.choose(option, a, b);
      }
    }
  }

  private choose(option: number, first: number, second: number): void {
    const { positions, chosen, window } = this;
    this.bestOption = option;
    this.bestSecond = second;
    chosen.firstRoute = positions.route[first]!;
    chosen.firstIndex = positions.index[first]!;
    if (second >= 0) {
      chosen.secondRoute = positions.route[second]!;
      chosen.secondIndex = positions.index[second]!;
      // Both workers keep this start until the visit is removed, so their routes stay independent.
      chosen.from = this.bestStart;
      chosen.to = this.bestStart;
    } else {
      chosen.from = window.from;
      chosen.to = window.to;
    }
  }

  private put(visit: number): void {
    const { state, chosen, problem, window } = this;
    const option = this.bestOption;
    const single = this.bestSecond < 0;
    if (single) {
      window.from = chosen.from;
      window.to = chosen.to;
      keptWindow(state, visit, option, window, this.bestStart);
      chosen.from = window.from;
      chosen.to = window.to;
    }
    state.recordIn(
      visit,
      option,
      problem.routeWorker[chosen.firstRoute]!,
      single ? -1 : problem.routeWorker[chosen.secondRoute]!,
    );
    place(state, visit * 2, chosen.firstRoute, chosen.firstIndex, chosen.from, chosen.to);
    if (!single) place(state, visit * 2 + 1, chosen.secondRoute, chosen.secondIndex, chosen.from, chosen.to);
  }
}

/** Puts a leg into a route and times the route anew. */
export function place(
  state: RotaState,
  leg: number,
  route: number,
  index: number,
  openFrom: number,
  openTo: number,
): void {
  const { slots, problem } = state;
  state.touch(route);
  const visit = leg >> 1;
  const base = route * state.stride * SLOT;
  const slot = base + index * SLOT;
  const size = state.routeSize[route]!;
  for (let word = base + size * SLOT - 1; word >= slot; word--) slots[word + SLOT] = slots[word]!;
  slots[slot + LEG] = leg;
  slots[slot + OPEN_FROM] = openFrom;
  slots[slot + OPEN_TO] = openTo;
  slots[slot + PLACE] = problem.visitPlace[visit]!;
  slots[slot + MINUTES] = problem.visitMinutes[visit]!;
  state.routeSize[route] = size + 1;
  state.legRoute[leg] = route;
  state.visitFrom[visit] = openFrom;
  state.visitTo[visit] = openTo;
  if (!retime(state, route)) throw new Error(`leg ${leg} does not fit into route ${route} at ${index}`);
}

/** Closes the gaps that removed visits left. */
export function settle(state: RotaState): void {
  const { slots, legRoute } = state;
  while (state.staleCount > 0) {
    const route = state.popStale();
    const base = route * state.stride * SLOT;
    let kept = base;
    for (let slot = base, end = base + state.routeSize[route]! * SLOT; slot < end; slot += SLOT) {
      if (legRoute[slots[slot + LEG]!] !== route) continue;
      if (kept !== slot) for (let word = 0; word < SLOT; word++) slots[kept + word] = slots[slot + word]!;
      kept += SLOT;
    }
    state.routeSize[route] = (kept - base) / SLOT;
    // Without the triangle inequality, leaving one out may make the way longer: then the last visit leaves too.
    if (!retime(state, route)) state.remove(slots[kept - SLOT + LEG]! >> 1);
  }
}

import { mayOpen } from './duty-limits';
import { GAP, GAP_FROM, GAP_PLACE, GAP_SOON, GAP_TO } from './gaps';
import type { RotaState } from './state';

/**
 * Where a visit fits into routes: a growing list, filled by `add` one route at a time. Feasibility is exact and takes
 * constant time per gap, because every gap knows the earliest end before it and the latest start behind it
 * (Savelsbergh 1992).
 */
export class Positions {
  count = 0;
  readonly route: Int32Array;
  readonly worker: Int32Array;
  /** Slot index before which the visit would go. */
  readonly index: Int32Array;
  /** Feasible starts. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The earliest start that leaves the planned starts before it alone, if that is feasible. */
  readonly soon: Int32Array;
  /** Points of detour, load and meeting; without deviation from the preferred start. */
  readonly price: Float64Array;

  constructor(readonly capacity: number) {
    this.route = new Int32Array(capacity);
    this.worker = new Int32Array(capacity);
    this.index = new Int32Array(capacity);
    this.from = new Int32Array(capacity);
    this.to = new Int32Array(capacity);
    this.soon = new Int32Array(capacity);
    this.price = new Float64Array(capacity);
  }

  /** Appends every position of one route; `extra` is the price of this worker meeting the person. */
  add(
    state: RotaState,
    route: number,
    place: number,
    minutes: number,
    openFrom: number,
    openTo: number,
    extra: number,
  ): void {
    const { gaps } = state;
    const size = state.routeSize[route]!;
    const first = route * (state.stride + 2) * GAP;
    const last = first + size * GAP;
    const mustEnd = openFrom + minutes;
    for (let gap = first; gap <= last; gap += GAP) {
      const until = gaps[gap + GAP_TO]!;
      if (until < mustEnd) continue;
      const since = gaps[gap + GAP_FROM]!;
      if (since > openTo) return;
      if (since + minutes > until) continue;
      this.addGap(state, route, place, minutes, openFrom, openTo, extra, gap, (gap - first) / GAP, size);
    }
  }

  private addGap(
    state: RotaState,
    route: number,
    place: number,
    minutes: number,
    openFrom: number,
    openTo: number,
    extra: number,
    gap: number,
    index: number,
    size: number,
  ): void {
    const { gaps, problem } = state;
    const { travel } = problem;
    const mode = problem.routeTravel[route]!;
    const hub = problem.routeHub[route]!;
    const row = mode + place * problem.placeCount;
    const before = gaps[gap + GAP_PLACE]!;
    const behind = gaps[gap + GAP + GAP_PLACE]!;
    const wayIn = state.travelTo[row + before]!;
    const wayOut = travel[row + behind]!;
    // The way from home is not duty, the way from a hub is.
    const paidIn = index > 0 ? wayIn : hub * wayIn;
    const paidOut = index < size ? wayOut : hub * wayOut;
    let ready = gaps[gap + GAP_FROM]! + paidIn;
    let done = gaps[gap + GAP_TO]! - paidOut - minutes;
    if ((ready > openFrom ? ready : openFrom) > (done < openTo ? done : openTo)) return;
    if (size === 0 && !mayOpen(state, route)) return;

    let late = 0;
    const breakMinutes = problem.routeBreak[route]!;
    if (breakMinutes > 0 && size > 0) {
      // A single visit has no gap yet: whatever joins it must leave one for the break.
      const opensGap = size === 1;
      if (
        opensGap
          ? index === 0
          : index === state.routeBreakAt[route] && fits(ready, done - breakMinutes, openFrom, openTo)
      ) {
        // The break stays behind the visit …
        done -= breakMinutes;
      } else if (opensGap || index === state.routeBreakAt[route]) {
        // … or goes before it.
        ready += breakMinutes;
        late = breakMinutes;
      }
    }
    const from = ready > openFrom ? ready : openFrom;
    const to = done < openTo ? done : openTo;
    if (from > to) return;

    const { prices } = problem;
    const worker = problem.routeWorker[route]!;
    const marginal = state.workerMarginal[worker]!;
    const inner = prices.travelMinute + marginal;
    const edge = hub === 1 ? inner : prices.commuteMinute;
    let price =
      extra +
      minutes * marginal +
      wayIn * (index > 0 ? inner : edge) +
      wayOut * (index < size ? inner : edge);
    if (size > 0) {
      const old = travel[mode + before * problem.placeCount + behind]!;
      price -= old * (index > 0 && index < size ? inner : edge);
    }
    if (problem.routeFlex[route] === 1 && (index === 0 || index === size))
      price += minutes * prices.overtimeMinute;
    let soon = gaps[gap + GAP_SOON]! + paidIn + late;
    if (soon < from) soon = from;
    if (soon > to) soon = to;

    if (this.count === this.capacity) return;
    const at = this.count++;
    this.route[at] = route;
    this.worker[at] = worker;
    this.index[at] = index;
    this.from[at] = from;
    this.to[at] = to;
    this.soon[at] = soon;
    this.price[at] = price;
  }
}

function fits(ready: number, done: number, openFrom: number, openTo: number): boolean {
  return (ready > openFrom ? ready : openFrom) <= (done < openTo ? done : openTo);
}

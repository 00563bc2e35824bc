import { UNCHANGED_MINUTES } from './problem';
import { writeGaps } from './gaps';
import { EARLY, LATE, LEG, MINUTES, OPEN_FROM, OPEN_TO, PLACE, SLOT, START } from './slots';
import type { RotaState } from './state';

/**
 * Recomputes a changed route: earliest and latest starts, the break, planned starts and cost; then tightens the
 * neighbouring working days that its daily rest reaches. False when the visits do not fit in this order.
 */
export function retime(state: RotaState, route: number): boolean {
  if (!boundTimes(state, route, true)) return false;
  planStarts(state, route);
  writeGaps(state, route);
  const { coupledFirst, coupledRoute } = state.problem;
  for (let at = coupledFirst[route]!, end = coupledFirst[route + 1]!; at < end; at++)
    keepDailyRest(state, coupledRoute[at]!);
  return true;
}

/** Earliest and latest start of each visit, with the break in the gap that leaves most room. */
function boundTimes(state: RotaState, route: number, chooseBreak: boolean): boolean {
  const { problem, slots } = state;
  const { travel, placeCount } = problem;
  const size = state.routeSize[route]!;
  if (size === 0) {
    state.routeBreakAt[route] = -1;
    return true;
  }
  const base = route * state.stride * SLOT;
  const last = base + (size - 1) * SLOT;
  const mode = problem.routeTravel[route]!;
  const hub = problem.routeHub[route] === 1;
  const home = problem.routePlace[route]!;

  let ready = state.routeFrom[route]!;
  let from = mode + home * placeCount;
  if (hub) ready += travel[from + slots[base + PLACE]!]!;
  for (let slot = base; slot <= last; slot += SLOT) {
    const place = slots[slot + PLACE]!;
    if (slot > base) ready += travel[from + place]!;
    if (ready < slots[slot + OPEN_FROM]!) ready = slots[slot + OPEN_FROM]!;
    slots[slot + EARLY] = ready;
    ready += slots[slot + MINUTES]!;
    from = mode + place * placeCount;
  }

  let done = state.routeTo[route]!;
  if (hub) done -= travel[from + home]!;
  let place = slots[last + PLACE]!;
  for (let slot = last; slot >= base; slot -= SLOT) {
    if (slot < last) {
      const here = slots[slot + PLACE]!;
      done -= travel[mode + here * placeCount + place]!;
      place = here;
    }
    done -= slots[slot + MINUTES]!;
    if (done > slots[slot + OPEN_TO]!) done = slots[slot + OPEN_TO]!;
    slots[slot + LATE] = done;
    if (done < slots[slot + EARLY]!) return false;
  }
  return placeBreak(state, route, chooseBreak);
}

/** Spare minutes in the gap before a slot, travel taken off. */
function slackBefore(state: RotaState, route: number, slot: number): number {
  const { problem, slots } = state;
  const before = slot - SLOT;
  const way =
    problem.routeTravel[route]! + slots[before + PLACE]! * problem.placeCount + slots[slot + PLACE]!;
  return slots[slot + LATE]! - slots[before + EARLY]! - slots[before + MINUTES]! - problem.travel[way]!;
}

function placeBreak(state: RotaState, route: number, choose: boolean): boolean {
  const { problem, slots } = state;
  const minutes = problem.routeBreak[route]!;
  const size = state.routeSize[route]!;
  if (minutes === 0 || size < 2) {
    state.routeBreakAt[route] = -1;
    return true;
  }
  const base = route * state.stride * SLOT;
  let at = choose ? -1 : state.routeBreakAt[route]!;
  if (at < 0) {
    let most = minutes - 1;
    for (let index = 1; index < size; index++) {
      const slack = slackBefore(state, route, base + index * SLOT);
      if (slack > most) {
        most = slack;
        at = index;
      }
    }
    if (at < 0) return false;
    state.routeBreakAt[route] = at;
  }
  const { travel, placeCount } = problem;
  const mode = problem.routeTravel[route]!;
  const breakSlot = base + at * SLOT;
  let extra = minutes;
  for (let slot = breakSlot, end = base + size * SLOT; slot < end; slot += SLOT) {
    const before = slot - SLOT;
    const way = travel[mode + slots[before + PLACE]! * placeCount + slots[slot + PLACE]!]!;
    const ready = slots[before + EARLY]! + slots[before + MINUTES]! + way + extra;
    if (ready <= slots[slot + EARLY]!) break;
    slots[slot + EARLY] = ready;
    extra = 0;
  }
  extra = minutes;
  for (let slot = breakSlot - SLOT; slot >= base; slot -= SLOT) {
    const next = slot + SLOT;
    const way = travel[mode + slots[slot + PLACE]! * placeCount + slots[next + PLACE]!]!;
    const done = slots[next + LATE]! - way - extra - slots[slot + MINUTES]!;
    if (done >= slots[slot + LATE]!) break;
    slots[slot + LATE] = done;
    extra = 0;
  }
  return slots[breakSlot + EARLY]! <= slots[breakSlot + LATE]!;
}

/** Starts each visit at its preferred time, or as near after it as what comes before and behind allows; sums the cost. */
function planStarts(state: RotaState, route: number): void {
  const { problem, slots } = state;
  const { travel, placeCount, prices } = problem;
  const size = state.routeSize[route]!;
  if (size === 0) {
    state.setRouteCost(route, 0, 0);
    return;
  }
  const base = route * state.stride * SLOT;
  const mode = problem.routeTravel[route]!;
  const hub = problem.routeHub[route] === 1;
  const home = problem.routePlace[route]!;
  const breakSlot = base + state.routeBreakAt[route]! * SLOT;

  let place = slots[base + PLACE]!;
  const wayIn = travel[mode + home * placeCount + place]!;
  let ready = state.routeFrom[route]! + (hub ? wayIn : 0);
  let onRoad = 0;
  let contact = 0;
  let cost = 0;
  for (let slot = base, end = base + size * SLOT; slot < end; slot += SLOT) {
    if (slot > base) {
      const next = slots[slot + PLACE]!;
      const way = travel[mode + place * placeCount + next]!;
      onRoad += way;
      ready += way;
      place = next;
      if (slot === breakSlot) ready += problem.routeBreak[route]!;
    }
    const leg = slots[slot + LEG]!;
    const visit = leg >> 1;
    const preferred = problem.optionPreferred[state.visitOption[visit]!]!;
    let start = preferred < slots[slot + LATE]! ? preferred : slots[slot + LATE]!;
    if (start < ready) start = ready;
    if (start < slots[slot + OPEN_FROM]!) start = slots[slot + OPEN_FROM]!;
    slots[slot + START] = start;
    if ((leg & 1) === 0) {
      cost += Math.abs(start - preferred) * problem.visitMinutePrice[visit]!;
      if (prices.changedTime > 0) cost += priceOfChangedTime(state, visit, start);
    }
    contact += slots[slot + MINUTES]!;
    ready = start + slots[slot + MINUTES]!;
  }
  const wayOut = travel[mode + place * placeCount + home]!;
  if (hub) onRoad += wayIn + wayOut;
  else cost += (wayIn + wayOut) * prices.commuteMinute;
  if (problem.routeFlex[route] === 1) cost += dutyMinutes(state, route) * prices.overtimeMinute;
  state.setRouteCost(route, cost + onRoad * prices.travelMinute, contact + onRoad);
}

function priceOfChangedTime(state: RotaState, visit: number, start: number): number {
  const published = state.problem.visitPublishedStart[visit]!;
  return published !== -1 && Math.abs(start - published) > UNCHANGED_MINUTES
    ? state.problem.prices.changedTime
    : 0;
}

/** From leaving the hub, or the first visit, to the return to the hub, or the last visit's end. */
export function dutyStart(state: RotaState, route: number): number {
  const { problem, slots } = state;
  const first = route * state.stride * SLOT;
  const way =
    problem.routeTravel[route]! + problem.routePlace[route]! * problem.placeCount + slots[first + PLACE]!;
  return slots[first + START]! - (problem.routeHub[route] === 1 ? problem.travel[way]! : 0);
}

/** See `dutyStart`. */
export function dutyEnd(state: RotaState, route: number): number {
  const { problem, slots } = state;
  const last = (route * state.stride + state.routeSize[route]! - 1) * SLOT;
  const way =
    problem.routeTravel[route]! + slots[last + PLACE]! * problem.placeCount + problem.routePlace[route]!;
  return (
    slots[last + START]! + slots[last + MINUTES]! + (problem.routeHub[route] === 1 ? problem.travel[way]! : 0)
  );
}

function dutyMinutes(state: RotaState, route: number): number {
  return dutyEnd(state, route) - dutyStart(state, route);
}

/** Tightens or widens a route to the daily rest around its neighbours, without moving its planned starts. */
function keepDailyRest(state: RotaState, route: number): void {
  const { routeFrom, routeTo } = state;
  const from = routeFrom[route]!;
  const to = routeTo[route]!;
  state.touch(route);
  spanByRest(state, route);
  if (from !== routeFrom[route] || to !== routeTo[route]) rebound(state, route);
}

/** Recomputes between what times the visits may move, without moving their planned starts or the break. */
export function rebound(state: RotaState, route: number): void {
  boundTimes(state, route, false);
  writeGaps(state, route);
}

/** Sets from when to when a route may run, given the planned duties of the same worker on other working days. */
export function spanByRest(state: RotaState, route: number): void {
  const { problem } = state;
  const { coupledFirst, coupledRoute, routeDay } = problem;
  let from = problem.routeFrom[route]!;
  let to = problem.routeTo[route]!;
  for (let at = coupledFirst[route]!, end = coupledFirst[route + 1]!; at < end; at++) {
    const other = coupledRoute[at]!;
    if (state.routeSize[other] === 0) continue;
    if (routeDay[other]! < routeDay[route]!)
      from = Math.max(from, dutyEnd(state, other) + problem.rest.daily);
    else to = Math.min(to, dutyStart(state, other) - problem.rest.daily);
  }
  state.routeFrom[route] = from;
  state.routeTo[route] = to;
}

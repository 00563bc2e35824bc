import { EARLY, LATE, MINUTES, PLACE, SLOT, START } from './slots';
import type { RotaState } from './state';

/**
 * The gaps of a route, one before each visit and one behind the last, four Int32 each. They repeat what the slots say in
 * the form that looking for a place needs, four gaps to a cache line: most gaps are refused without touching anything else.
 */
export const GAP = 4;
/** Earliest end of the visit before the gap, or start of duty. */
export const GAP_FROM = 0;
/** Latest start of the visit behind the gap, or end of duty. */
export const GAP_TO = 1;
/** Planned end of the visit before the gap. */
export const GAP_SOON = 2;
/** Place before the gap; the place behind it stands in the next gap. */
export const GAP_PLACE = 3;

/** 32 buckets of 32 minutes; the last holds whatever is later, in a shift of more than 17 hours. */
const BUCKET_BITS = 5;
const LAST_BUCKET = 31;
/** Visits from this length on are looked up in the stricter of the two bit sets. */
export const LONG_VISIT = 30;

/** Buckets [from, to] as bits, relative to the route's start of duty. */
function bucketsBetween(from: number, to: number): number {
  const low = from < 0 ? 0 : Math.min(LAST_BUCKET, from >> BUCKET_BITS);
  const high = to >> BUCKET_BITS;
  if (high < low) return 0;
  return (-1 << low) & (high >= LAST_BUCKET ? -1 : (1 << (high + 1)) - 1);
}

/** False when no gap of the route can hold a start in [from, to] for a visit of this length, travel left out. */
export function mayHold(state: RotaState, route: number, minutes: number, from: number, to: number): boolean {
  const dutyFrom = state.problem.routeFrom[route]!;
  const free = minutes >= LONG_VISIT ? state.freeLong[route]! : state.freeShort[route]!;
  return (free & bucketsBetween(from - dutyFrom, to - dutyFrom)) !== 0;
}

/** Writes a route's gaps from its slots. */
export function writeGaps(state: RotaState, route: number): void {
  const { slots, gaps } = state;
  const size = state.routeSize[route]!;
  const home = state.problem.routePlace[route]!;
  let gap = route * (state.stride + 2) * GAP;
  let slot = route * state.stride * SLOT;
  gaps[gap + GAP_FROM] = state.routeFrom[route]!;
  gaps[gap + GAP_SOON] = state.routeFrom[route]!;
  gaps[gap + GAP_PLACE] = home;
  for (const end = slot + size * SLOT; slot < end; slot += SLOT) {
    gaps[gap + GAP_TO] = slots[slot + LATE]!;
    gap += GAP;
    gaps[gap + GAP_FROM] = slots[slot + EARLY]! + slots[slot + MINUTES]!;
    gaps[gap + GAP_SOON] = slots[slot + START]! + slots[slot + MINUTES]!;
    gaps[gap + GAP_PLACE] = slots[slot + PLACE]!;
  }
  gaps[gap + GAP_TO] = state.routeTo[route]!;
  gaps[gap + GAP + GAP_PLACE] = home;
  writeFreeBuckets(state, route, gap);
}

function writeFreeBuckets(state: RotaState, route: number, lastGap: number): void {
  const { gaps, shortestVisit } = state;
  const dutyFrom = state.problem.routeFrom[route]!;
  let short = 0;
  let long = 0;
  for (let gap = route * (state.stride + 2) * GAP; gap <= lastGap; gap += GAP) {
    const since = gaps[gap + GAP_FROM]! - dutyFrom;
    const until = gaps[gap + GAP_TO]! - dutyFrom;
    if (until - since < shortestVisit) continue;
    short |= bucketsBetween(since, until - shortestVisit);
    if (until - since >= LONG_VISIT) long |= bucketsBetween(since, until - LONG_VISIT);
  }
  state.freeShort[route] = short;
  state.freeLong[route] = long;
}

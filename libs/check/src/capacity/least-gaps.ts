import {
  groupBy,
  type Minute,
  type PlaceId,
  type RotaInput,
  TRAVEL_MODES,
  type Visit,
  type VisitId,
} from '@homeround/domain';
import type { ShiftGroup } from './usable-shifts';
import { findVisitedPlaces, toRowLookup, toRowTravel, type VisitedPlace } from './visited-places';

/** A visit and the starts it may have, over all its options. */
export interface TimedVisit {
  readonly visit: Visit;
  readonly earliest: Minute;
  readonly latest: Minute;
}

/**
 * Minutes before each visit in which its worker does nothing else, whoever that is and wherever they come from, except
 * that a home starter's first visit may have none: the least of the ways from any other place with visits, from any hub
 * (as the first visit of a duty), and of the gap after any other visit at the same place. A break can lie in such a
 * gap, so its minutes are taken off: travel and break need both (rule `break`).
 */
export function findLeastGaps(
  input: RotaInput,
  groups: readonly ShiftGroup[],
  visits: readonly TimedVisit[],
): ReadonlyMap<VisitId, number> {
  const byPlace = groupBy(visits, ({ visit }) => visit.placeId);
  const fromElsewhere = findLeastWays(input, groups);
  const within = findWaysWithin(input, groups);
  const { breakMinutes } = input.rules.values;
  const gaps = new Map<VisitId, number>();
  for (const [placeId, there] of byPlace) {
    const most = fromElsewhere.get(placeId)!;
    const way = within(placeId);
    for (const timed of there) {
      gaps.set(timed.visit.visitId, Math.min(most, findGapAfter(timed, there, way, breakMinutes, most)));
    }
  }
  return gaps;
}

/** The least gap after another visit at the place; the search ends at the least there can be. */
function findGapAfter(
  { visit, earliest, latest }: TimedVisit,
  there: readonly TimedVisit[],
  way: number,
  breakMinutes: number,
  most: number,
): number {
  let least = most;
  for (const before of there) {
    if (least <= way) break;
    const { minutes } = before.visit;
    if (before.visit === visit || before.earliest + minutes + way > latest) continue;
    const idle = earliest - before.latest - minutes - breakMinutes;
    least = Math.min(least, Math.max(way, idle));
  }
  return least;
}

/** The shortest way to each place from any other place with visits, or from a hub, by any mode in use. */
function findLeastWays(input: RotaInput, groups: readonly ShiftGroup[]): Map<PlaceId, number> {
  const places = findVisitedPlaces(input);
  const ways = modesOf(groups).map((mode) => toRowTravel(input, mode));
  return new Map(
    places.map((to) => {
      const fromHubs = groups.flatMap(({ reach }) => reach?.directOut.get(to.placeId) ?? []);
      const fromPlaces = ways.map((travel) => findNearest(places, to, travel));
      return [to.placeId, Math.min(...fromHubs, ...fromPlaces)];
    }),
  );
}

function findNearest(
  places: readonly VisitedPlace[],
  to: VisitedPlace,
  travel: (from: number, to: number) => number,
): number {
  let least = Infinity;
  for (const from of places) {
    if (from !== to) least = Math.min(least, travel(from.row, to.row));
  }
  return least;
}

/** Minutes between two visits at one place. */
function findWaysWithin(input: RotaInput, groups: readonly ShiftGroup[]): (placeId: PlaceId) => number {
  const rowOf = toRowLookup(input);
  const ways = modesOf(groups).map((mode) => toRowTravel(input, mode));
  return (placeId) => Math.min(...ways.map((travel) => travel(rowOf(placeId), rowOf(placeId))));
}

function modesOf(groups: readonly ShiftGroup[]) {
  return TRAVEL_MODES.filter((mode) =>
    groups.some(({ shifts }) => shifts.some(({ worker }) => worker.mode === mode)),
  );
}

import type { PlaceId, RotaInput, TravelMode } from '@homeround/domain';
import { toRowLookup, type VisitedPlace } from './visited-places';

/**
 * Least minutes between a hub and the start or end of a visit at each place, whatever visits lie between. Mostly the
 * direct way; a table may hold a quicker one by way of another visit, and a bound must not overlook it.
 */
export interface HubReach {
  readonly wayOut: ReadonlyMap<PlaceId, number>;
  readonly wayBack: ReadonlyMap<PlaceId, number>;
  /** The direct ways only: what the first visit of a duty costs. */
  readonly directOut: ReadonlyMap<PlaceId, number>;
  /** The shortest direct way back from anywhere: what the last visit of a duty costs at least. */
  readonly leastBack: number;
}

export function toHubReach(
  input: RotaInput,
  hub: PlaceId,
  mode: TravelMode,
  places: readonly VisitedPlace[],
): HubReach {
  const minutes = input.travel.minutes[mode];
  const size = input.travel.placeIds.length;
  const hubRow = toRowLookup(input)(hub);
  const directOut = places.map(({ row }) => minutes[hubRow * size + row]!);
  const directBack = places.map(({ row }) => minutes[row * size + hubRow]!);
  const table = { minutes, size, places };
  const byPlace = (ways: ArrayLike<number>) => new Map(places.map(({ placeId }, at) => [placeId, ways[at]!]));
  return {
    directOut: byPlace(directOut),
    leastBack: directBack.reduce((least, way) => Math.min(least, way), Infinity),
    wayOut: byPlace(shortenOut(directOut, table)),
    wayBack: byPlace(shortenBack(directBack, table)),
  };
}

interface Table {
  readonly minutes: Uint16Array;
  readonly size: number;
  readonly places: readonly VisitedPlace[];
}

/**
 * Shortest paths with a stop at each place on the way, starting from the direct ways (Bellman 1958). Visits are long and
 * ways are short, so that mostly nothing changes and one round is enough. The table is read row by row: it is large.
 */
function shortenOut(direct: readonly number[], { minutes, size, places }: Table): Int32Array {
  const least = Int32Array.from(direct);
  const rows = Int32Array.from(places, ({ row }) => row);
  for (let changed = true; changed;) {
    changed = false;
    const farthest = least.reduce((most, way) => (way > most ? way : most), 0);
    for (let via = 0; via < rows.length; via++) {
      const leave = least[via]! + places[via]!.shortestVisit;
      if (leave >= farthest) continue;
      const row = rows[via]! * size;
      for (let to = 0; to < rows.length; to++) {
        const way = leave + minutes[row + rows[to]!]!;
        if (way >= least[to]!) continue;
        least[to] = way;
        changed = true;
      }
    }
  }
  return least;
}

/** The same from each place back to the hub. */
function shortenBack(direct: readonly number[], { minutes, size, places }: Table): Int32Array {
  const least = Int32Array.from(direct);
  const rows = Int32Array.from(places, ({ row }) => row);
  const stops = Int32Array.from(places, ({ shortestVisit }) => shortestVisit);
  for (let changed = true; changed;) {
    changed = false;
    const arrive = least.map((way, via) => way + stops[via]!);
    const soonest = arrive.reduce((first, way) => (way < first ? way : first), Infinity);
    for (let from = 0; from < rows.length; from++) {
      if (least[from]! <= soonest) continue;
      const row = rows[from]! * size;
      let best = least[from]!;
      for (let via = 0; via < rows.length; via++) {
        const way = minutes[row + rows[via]!]! + arrive[via]!;
        if (way < best) best = way;
      }
      if (best < least[from]!) changed = true;
      least[from] = best;
    }
  }
  return least;
}

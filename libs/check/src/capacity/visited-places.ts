import type { PlaceId, RotaInput, TravelMode } from '@homeround/domain';

/** A place with visits. */
export interface VisitedPlace {
  readonly placeId: PlaceId;
  /** Where it stands in the travel table. */
  readonly row: number;
  /** Minutes of its shortest visit: nobody who stops there leaves sooner. */
  readonly shortestVisit: number;
}

/** The places of the input's visits, each once. Throws when one is missing in the travel table, as the table's lookup does. */
export function findVisitedPlaces(input: RotaInput): VisitedPlace[] {
  const shortest = new Map<PlaceId, number>();
  for (const { placeId, minutes } of input.visits) {
    shortest.set(placeId, Math.min(minutes, shortest.get(placeId) ?? minutes));
  }
  const rowOf = toRowLookup(input);
  return [...shortest].map(([placeId, shortestVisit]) => ({ placeId, row: rowOf(placeId), shortestVisit }));
}

export function toRowLookup(input: RotaInput): (placeId: PlaceId) => number {
  const rows = new Map(input.travel.placeIds.map((placeId, row) => [placeId, row]));
  return (placeId) => {
    const row = rows.get(placeId);
    if (row === undefined) throw new Error(`place ${placeId} is not in the travel table`);
    return row;
  };
}

/** Travel minutes between rows of the table: for loops over all pairs of places. */
export function toRowTravel(input: RotaInput, mode: TravelMode): (from: number, to: number) => number {
  const minutes = input.travel.minutes[mode];
  const size = input.travel.placeIds.length;
  return (from, to) => minutes[from * size + to]!;
}

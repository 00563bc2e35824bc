import type { Dataset, Fault, PlaceId, TravelMode, TravelTable } from '@homeround/domain';
import { TRAVEL_MODES } from '@homeround/domain';

/** What travel times are made from. With people and workers, only the journeys that they can make have to be known. */
export type TravelSource = Pick<Dataset, 'places' | 'travel' | 'givenTravelTimes'> &
  Partial<Pick<Dataset, 'people' | 'workers'>>;

export interface TravelResult {
  readonly table: TravelTable;
  /** Journeys that matter and are not known (`refuse`), and what was passed over (`warn`). */
  readonly faults: readonly Fault[];
}

/** Stands in a table where no travel time is known: longer than any period, so that nobody is ever sent that way. */
export const NO_TRAVEL_TIME = 65_535;

/** The modes by which somebody travels: those of the workers, or all when the source names none. */
export function findModes(source: TravelSource): readonly TravelMode[] {
  const { workers } = source;
  return workers
    ? TRAVEL_MODES.filter((mode) => workers.some((worker) => worker.mode === mode))
    : TRAVEL_MODES;
}

/** Whether somebody may have to travel this way: between people's homes, or between those and the start of a day. */
export function toJourneyTest(
  source: TravelSource,
  mode: TravelMode,
): (from: PlaceId, to: PlaceId) => boolean {
  const { people, workers } = source;
  if (!people || !workers) return () => true;
  const visited = new Set(people.map((person) => person.placeId));
  const starts = new Set(
    workers.filter((worker) => worker.mode === mode).map((worker) => worker.start.placeId),
  );
  if (starts.size === 0) return () => false;
  const used = (placeId: PlaceId) => visited.has(placeId) || starts.has(placeId);
  return (from, to) => used(from) && used(to) && (visited.has(from) || visited.has(to));
}

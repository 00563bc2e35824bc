import {
  type Fault,
  groupBy,
  type Place,
  type PlaceId,
  type TravelMode,
  type TravelTable,
} from '@homeround/domain';
import { findModes, NO_TRAVEL_TIME, toJourneyTest, type TravelSource } from './travel-source';

/** So many journeys are named in one fault; the count tells the rest. */
const NAMED = 3;

interface Missing {
  /** The place without coordinates, to which the gap is due. */
  readonly placeId: PlaceId;
  readonly journey: string;
}

/** One fault per mode and place without coordinates whose travel times are not all given. */
export function findMissingTimes(source: TravelSource, table: TravelTable): Fault[] {
  return findModes(source).flatMap((mode) => {
    const groups = groupBy(findMissing(source, table, mode), (missing) => missing.placeId);
    return [...groups].map(([placeId, missing]) => toFault(mode, placeId, missing));
  });
}

function findMissing(source: TravelSource, table: TravelTable, mode: TravelMode): Missing[] {
  const isJourney = toJourneyTest(source, mode);
  const { placeIds } = table;
  const minutes = table.minutes[mode];
  const unlocated = new Set(source.places.filter(isUnlocated).map((place) => place.placeId));
  if (unlocated.size === 0) return [];
  return placeIds.flatMap((from, row) =>
    placeIds.flatMap((to, column): Missing[] => {
      if (minutes[row * placeIds.length + column] !== NO_TRAVEL_TIME || !isJourney(from, to)) return [];
      return [{ placeId: unlocated.has(from) ? from : to, journey: `${from} → ${to}` }];
    }),
  );
}

function isUnlocated(place: Place): boolean {
  return place.latitude === undefined || place.longitude === undefined;
}

function toFault(mode: TravelMode, placeId: PlaceId, missing: readonly Missing[]): Fault {
  const named = missing.slice(0, NAMED).map(({ journey }) => journey);
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
  return {
    code: 'TRAVEL_TIME_MISSING',
    severity: 'refuse',
    cause:
      `Place ${placeId} has no coordinates, and ${missing.length} travel time(s) by ${mode} to or from it ` +
      `are not given: ${named.join(', ')}${more}.`,
    action: 'Give the place a latitude and longitude, or give these travel times.',
  };
}

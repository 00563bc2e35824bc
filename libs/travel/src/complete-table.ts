import type { Fault, PlaceId, TravelMode, TravelTable } from '@homeround/domain';
import { findMissingTimes } from './find-missing-times';
import { NO_TRAVEL_TIME, type TravelResult, type TravelSource } from './travel-source';

/** Puts the given travel times over the found ones, in place, and reports every journey that is still unknown. */
export function completeTable(source: TravelSource, minutes: Record<TravelMode, Uint16Array>): TravelResult {
  const placeIds = source.places.map((place) => place.placeId);
  const unknown = putGivenTimes(source, placeIds, minutes);
  const table: TravelTable = { placeIds, minutes };
  return { table, faults: [...unknown, ...findMissingTimes(source, table)] };
}

/** Given times are whole journeys, door to door, entry included: nothing is added to them. */
function putGivenTimes(
  source: TravelSource,
  placeIds: readonly PlaceId[],
  minutes: Record<TravelMode, Uint16Array>,
): Fault[] {
  const indexOf = new Map(placeIds.map((placeId, index) => [placeId, index]));
  return source.givenTravelTimes.flatMap((given): Fault[] => {
    const from = indexOf.get(given.fromPlaceId);
    const to = indexOf.get(given.toPlaceId);
    if (from === undefined || to === undefined) {
      return [toUnknownPlace(from === undefined ? given.fromPlaceId : given.toPlaceId)];
    }
    const whole = Math.round(given.minutes);
    minutes[given.mode][from * placeIds.length + to] = Math.min(NO_TRAVEL_TIME - 1, Math.max(0, whole));
    return [];
  });
}

function toUnknownPlace(placeId: PlaceId): Fault {
  return {
    code: 'TRAVEL_UNKNOWN_PLACE',
    severity: 'warn',
    cause: `A travel time is given for place ${placeId}, which is not among the places; it was passed over.`,
    action: 'Add the place, or remove the travel time.',
  };
}

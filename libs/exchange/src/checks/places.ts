import type { TravelMode } from '@homeround/domain';
import type { FaultList } from '../fault-list';
import { areWhole, spotOf } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Folder } from './folder';

type PlaceRecord = Records['places'];

/** Reports places to which no travel time can be known, and ones that lie suspiciously far away. */
export function checkPlaces(folder: Folder, faults: FaultList): void {
  const { places } = folder.sheets;
  const isFarAway = findFarAway(places.rows.map(({ record }) => record));
  const findUngiven = areWhole(folder.sheets, ['places', 'travelTimes', 'workers'])
    ? toUngivenFinder(folder)
    : () => undefined;
  for (const place of places.rows) {
    const { placeId, latitude, longitude } = place.record;
    if ((latitude === undefined) !== (longitude === undefined)) {
      const missing = latitude === undefined ? 'latitude' : 'longitude';
      faults.add('PLACE_HALF_LOCATED', spotOf(places, place, missing), `${placeId} has no ${missing}`);
    } else if (latitude === undefined) {
      const ungiven = findUngiven(placeId);
      if (ungiven) faults.add('PLACE_NOT_LOCATED', spotOf(places, place, 'latitude'), ungiven);
    } else if (isFarAway(place.record)) {
      faults.add('PLACE_FAR_AWAY', spotOf(places, place, 'latitude'), `${placeId} is over 100 km off`);
    }
  }
}

/** Names a first travel time that is missing for a place without coordinates. */
function toUngivenFinder({ sheets }: Folder): (placeId: string) => string | undefined {
  const key = (mode: TravelMode, from: string, to: string) => `${mode} from ${from} to ${to}`;
  const given = new Set(
    sheets.travelTimes.rows.map(({ record }) => key(record.mode, record.fromPlaceId, record.toPlaceId)),
  );
  const modes = new Set(sheets.workers.rows.map(({ record }) => record.mode));
  const others = sheets.places.rows.map(({ record }) => record.placeId);
  return (placeId) => {
    for (const mode of modes) {
      for (const other of others) {
        if (other === placeId) continue;
        const ways = [key(mode, placeId, other), key(mode, other, placeId)];
        const missing = ways.find((way) => !given.has(way));
        if (missing) return `${placeId} has no coordinates, and the travel time by ${missing} is not given`;
      }
    }
    return undefined;
  };
}

const FAR_KM = 100;
const KM_PER_DEGREE = 111.2;

/** Far from the median place; a flat-earth distance is near enough to tell 100 km. */
function findFarAway(places: readonly PlaceRecord[]): (place: PlaceRecord) => boolean {
  const latitude = median(places.flatMap((place) => place.latitude ?? []));
  const longitude = median(places.flatMap((place) => place.longitude ?? []));
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return (place) =>
    Math.hypot(
      ((place.latitude ?? latitude) - latitude) * KM_PER_DEGREE,
      ((place.longitude ?? longitude) - longitude) * KM_PER_DEGREE * shrink,
    ) > FAR_KM;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

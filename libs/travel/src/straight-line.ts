import type { Place, TravelMode, TravelSettings } from '@homeround/domain';
import { NO_TRAVEL_TIME } from './travel-source';

/** Mean radius (IUGG), km. */
const EARTH_RADIUS = 6371.0088;
const LONGEST = NO_TRAVEL_TIME - 1;

/**
 * Minutes between all places, row-major: great-circle distance × road factor ÷ speed + entry minutes, to the nearest
 * whole minute, and at least one minute + entry. Nearest, not up: rounding up would add half a minute to each of
 * thousands of journeys. Between a town and the country the speed is the mean of both. The diagonal is 0. Where a place
 * has no coordinates: `NO_TRAVEL_TIME`.
 */
export function toStraightLineMinutes(
  places: readonly Place[],
  settings: TravelSettings,
  mode: TravelMode,
): Uint16Array {
  const size = places.length;
  const minutes = new Uint16Array(size * size).fill(NO_TRAVEL_TIME);
  const points = places.map(toPoint);
  const minutesPerKm = minutesPerKmBy(settings, mode);
  for (let from = 0; from < size; from++) {
    minutes[from * size + from] = 0;
    const here = points[from];
    if (!here) continue;
    for (let to = from + 1; to < size; to++) {
      const there = points[to];
      if (!there) continue;
      const ride = kilometresBetween(here, there) * minutesPerKm[here.rural + there.rural]!;
      const whole = toWholeMinutes(ride, settings.entryMinutes);
      minutes[from * size + to] = whole;
      minutes[to * size + from] = whole;
    }
  }
  return minutes;
}

/** A journey to another place in whole minutes, entry included: how every source of travel times rounds. */
export function toWholeMinutes(ride: number, entryMinutes: number): number {
  return Math.min(LONGEST, Math.round(Math.max(1, ride) + entryMinutes));
}

/** A place as a point on the unit sphere: the chord between two points needs no trigonometry per pair but one arcsine. */
interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly rural: 0 | 1;
}

function toPoint({ latitude, longitude, setting }: Place): Point | undefined {
  if (latitude === undefined || longitude === undefined) return undefined;
  const north = (latitude * Math.PI) / 180;
  const east = (longitude * Math.PI) / 180;
  return {
    x: Math.cos(north) * Math.cos(east),
    y: Math.cos(north) * Math.sin(east),
    z: Math.sin(north),
    rural: setting === 'rural' ? 1 : 0,
  };
}

function kilometresBetween(a: Point, b: Point): number {
  const chord = Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, chord / 2));
}

/** Minutes per straight-line kilometre when none, one or both of the places are rural. */
function minutesPerKmBy(settings: TravelSettings, mode: TravelMode): readonly number[] {
  const { carSpeedUrban, carSpeedRural, walkSpeed, roadFactor } = settings;
  const speeds =
    mode === 'walk'
      ? [walkSpeed, walkSpeed, walkSpeed]
      : [carSpeedUrban, (carSpeedUrban + carSpeedRural) / 2, carSpeedRural];
  return speeds.map((speed) => (roadFactor * 60) / speed);
}

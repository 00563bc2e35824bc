import type { Dice } from '../dice';
import type { Point } from './localities';

/** Degrees of a kilometre at 55.8° north. */
const LATITUDE_KM = 1 / 111.2;
const LONGITUDE_KM = 1 / 62.5;

/** A point near another: two thirds of them within `spreadKm` in either direction. Five decimals are about a metre. */
export function scatterHome(centre: Point, spreadKm: number, dice: Dice): Point {
  const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
  return {
    latitude: round(centre.latitude + dice.scatter() * spreadKm * LATITUDE_KM),
    longitude: round(centre.longitude + dice.scatter() * spreadKm * LONGITUDE_KM),
  };
}

/** Straight line between two points of the council, in kilometres. */
export function distanceKm(from: Point, to: Point): number {
  const north = (to.latitude - from.latitude) / LATITUDE_KM;
  const east = (to.longitude - from.longitude) / LONGITUDE_KM;
  return Math.sqrt(north * north + east * east);
}

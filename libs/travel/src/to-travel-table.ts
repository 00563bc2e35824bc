import { completeTable } from './complete-table';
import { toStraightLineMinutes } from './straight-line';
import type { TravelResult, TravelSource } from './travel-source';

/**
 * Travel times without a road network: the straight-line model (`toStraightLineMinutes`), overridden in its own direction
 * by each given time. At one place the time between two visits is 0 unless given. A place without coordinates needs
 * given times for every journey that somebody can make to or from it; each that is missing is in a fault, and stands
 * in the table as `NO_TRAVEL_TIME`.
 */
export function toTravelTable(source: TravelSource): TravelResult {
  const { places, travel } = source;
  return completeTable(source, {
    car: toStraightLineMinutes(places, travel, 'car'),
    walk: toStraightLineMinutes(places, travel, 'walk'),
  });
}

export type PlaceId = string;

/** Somewhere a visit or a day's work starts. Several people of one sheltered-housing complex share a place. */
export interface Place {
  readonly placeId: PlaceId;
  /** Degrees. Absent only where every travel time to and from the place is given. */
  readonly latitude?: number;
  readonly longitude?: number;
  readonly setting: 'urban' | 'rural';
}

export type TravelMode = 'car' | 'walk';
export const TRAVEL_MODES: readonly TravelMode[] = ['car', 'walk'];

/** A travel time that is known better than the model knows it. Overrides the model in that direction only. */
export interface GivenTravelTime {
  readonly mode: TravelMode;
  readonly fromPlaceId: PlaceId;
  readonly toPlaceId: PlaceId;
  readonly minutes: number;
}

/** How straight-line distance becomes minutes. */
export interface TravelSettings {
  /** Road distance ÷ straight-line distance. */
  readonly roadFactor: number;
  /** km/h, door to door. */
  readonly carSpeedUrban: number;
  readonly carSpeedRural: number;
  readonly walkSpeed: number;
  /** Parking, key safe, gloves: added to every journey to another place. */
  readonly entryMinutes: number;
}

/**
 * Road factor 1.35 and entry minutes 2: domain notes E and F (haversine × 1.3–1.4; +2 min entry). Speeds: door-to-door
 * averages that give the urban median of 6–8 minutes between consecutive visits. All are local settings.
 */
export const DEFAULT_TRAVEL: TravelSettings = {
  roadFactor: 1.35,
  carSpeedUrban: 26,
  carSpeedRural: 45,
  walkSpeed: 4.8,
  entryMinutes: 2,
};

/**
 * Travel minutes between places by mode, row-major [from × places + to]: from leaving one door to being ready inside the
 * next. May be asymmetric. The diagonal is the time between two visits at one place (0 unless given).
 */
export interface TravelTable {
  readonly placeIds: readonly PlaceId[];
  readonly minutes: Readonly<Record<TravelMode, Uint16Array>>;
}

/** Looks up travel minutes by place id. Throws on an unknown place: tables are built for their input. */
export function toTravelLookup(table: TravelTable): (mode: TravelMode, from: PlaceId, to: PlaceId) => number {
  const indexOf = new Map(table.placeIds.map((placeId, index) => [placeId, index]));
  const size = table.placeIds.length;
  const index = (placeId: PlaceId): number => {
    const found = indexOf.get(placeId);
    if (found === undefined) throw new Error(`place ${placeId} is not in the travel table`);
    return found;
  };
  return (mode, from, to) => table.minutes[mode][index(from) * size + index(to)]!;
}

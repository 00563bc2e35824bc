import { DEFAULT_TRAVEL, type Place } from '@homeround/domain';
import { toStraightLineMinutes, toWholeMinutes } from './straight-line';
import { NO_TRAVEL_TIME } from './travel-source';

const urban = (placeId: string, latitude: number): Place => ({
  placeId,
  latitude,
  longitude: -4,
  setting: 'urban',
});
const rural = (placeId: string, latitude: number): Place => ({
  ...urban(placeId, latitude),
  setting: 'rural',
});
// One tenth of a degree of latitude is 11.1195 km on a sphere of 6371.0088 km.
const TENTH = 55.9;
// 60 km/h and no detour: a straight-line kilometre is a minute in town, half in the country.
const settings = { ...DEFAULT_TRAVEL, roadFactor: 1, carSpeedUrban: 60, carSpeedRural: 120, entryMinutes: 2 };
const minutes = (from: Place, to: Place, mode: 'car' | 'walk' = 'car') =>
  toStraightLineMinutes([from, to], settings, mode)[1];

describe('straight-line minutes', () => {
  it('drives distance × road factor at the urban speed and adds the entry', () => {
    expect(minutes(urban('A', 55.8), urban('B', TENTH))).toBe(11 + 2);
    const detour = { ...settings, roadFactor: 2 };
    expect(toStraightLineMinutes([urban('A', 55.8), urban('B', TENTH)], detour, 'car')[1]).toBe(22 + 2);
  });

  it('drives at the rural speed when both ends are rural, at the mean when one is', () => {
    expect(minutes(rural('A', 55.8), rural('B', TENTH))).toBe(Math.round(11.1195 / 2) + 2);
    // 90 km/h: 7.41 minutes.
    expect(minutes(rural('A', 55.8), urban('B', TENTH))).toBe(7 + 2);
    expect(minutes(urban('A', 55.8), rural('B', TENTH))).toBe(7 + 2);
  });

  it('walks at one speed everywhere', () => {
    // 4.8 km/h: 12.5 minutes per km.
    expect(minutes(rural('A', 55.8), urban('B', TENTH), 'walk')).toBe(139 + 2);
  });

  it('agrees with a known distance: Motherwell to Airdrie, 8.7 km', () => {
    const motherwell: Place = { placeId: 'M', latitude: 55.7892, longitude: -3.9958, setting: 'urban' };
    const airdrie: Place = { placeId: 'A', latitude: 55.8667, longitude: -3.9757, setting: 'urban' };
    // 8.62 km north, 1.25 km east: 8.71 km.
    expect(minutes(motherwell, airdrie)).toBe(9 + 2);
  });

  it('counts at least one minute and the entry between different places', () => {
    expect(minutes(urban('A', 55.8), urban('B', 55.8))).toBe(1 + 2);
  });

  it('counts nothing within a place and knows nothing of a place without coordinates', () => {
    const table = toStraightLineMinutes(
      [urban('A', 55.8), { placeId: 'X', setting: 'urban' }],
      settings,
      'car',
    );
    expect([...table]).toEqual([0, NO_TRAVEL_TIME, NO_TRAVEL_TIME, 0]);
  });

  it('rounds to the nearest minute after the entry is added', () => {
    expect(toWholeMinutes(4.49, 2)).toBe(6);
    expect(toWholeMinutes(4.5, 2)).toBe(7);
    expect(toWholeMinutes(4.2, 2.5)).toBe(7);
  });

  it('stays below the mark for "unknown" however far it is', () => {
    expect(toWholeMinutes(1e6, 2)).toBe(NO_TRAVEL_TIME - 1);
  });
});

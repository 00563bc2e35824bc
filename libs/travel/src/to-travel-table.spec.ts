import { DEFAULT_TRAVEL, type Place, toTravelLookup } from '@homeround/domain';
import { aPerson, aWorker } from '@homeround/domain/testing';
import { toTravelTable } from './to-travel-table';
import { NO_TRAVEL_TIME, type TravelSource } from './travel-source';

const at = (placeId: string, latitude?: number): Place => ({
  placeId,
  setting: 'urban',
  ...(latitude === undefined ? {} : { latitude, longitude: -4 }),
});
const source = (changes: Partial<TravelSource> = {}): TravelSource => ({
  places: [at('HUB', 55.8), at('H1', 55.81), at('H2', 55.82)],
  travel: DEFAULT_TRAVEL,
  givenTravelTimes: [],
  ...changes,
});
const given = (fromPlaceId: string, toPlaceId: string, minutes: number, mode: 'car' | 'walk' = 'car') => ({
  mode,
  fromPlaceId,
  toPlaceId,
  minutes,
});

describe('travel table', () => {
  it('holds both modes in the order of the places', () => {
    const { table, faults } = toTravelTable(source());
    const travel = toTravelLookup(table);
    expect(faults).toEqual([]);
    // 1.112 km × 1.35: 3.46 minutes at 26 km/h, 18.8 at 4.8 km/h, and 2 to enter.
    expect(travel('car', 'HUB', 'H1')).toBe(5);
    expect(travel('walk', 'HUB', 'H1')).toBe(21);
    expect(travel('car', 'H1', 'H1')).toBe(0);
  });

  it('lets a given time override its own mode and direction only, entry not added', () => {
    const { table } = toTravelTable(source({ givenTravelTimes: [given('HUB', 'H1', 17)] }));
    const travel = toTravelLookup(table);
    expect(travel('car', 'HUB', 'H1')).toBe(17);
    expect(travel('car', 'H1', 'HUB')).toBe(5);
    expect(travel('walk', 'HUB', 'H1')).toBe(21);
  });

  it('takes a given time within one place', () => {
    const { table } = toTravelTable(source({ givenTravelTimes: [given('H1', 'H1', 4)] }));
    expect(toTravelLookup(table)('car', 'H1', 'H1')).toBe(4);
  });

  it('warns of a given time for an unknown place', () => {
    const { faults } = toTravelTable(source({ givenTravelTimes: [given('H1', 'H9', 4)] }));
    expect(faults).toMatchObject([{ code: 'TRAVEL_UNKNOWN_PLACE', severity: 'warn' }]);
    expect(faults[0]!.cause).toContain('H9');
  });

  it('names each mode and place without coordinates whose times are missing', () => {
    const { table, faults } = toTravelTable(source({ places: [at('H1', 55.8), at('X')] }));
    expect(faults.map(({ code, severity }) => [code, severity])).toEqual([
      ['TRAVEL_TIME_MISSING', 'refuse'],
      ['TRAVEL_TIME_MISSING', 'refuse'],
    ]);
    expect(faults[0]!.cause).toContain('2 travel time(s) by car');
    expect(faults[0]!.cause).toContain('H1 → X, X → H1');
    expect(toTravelLookup(table)('car', 'X', 'H1')).toBe(NO_TRAVEL_TIME);
  });

  it('is content when every time of a place without coordinates is given', () => {
    const { faults } = toTravelTable(
      source({
        places: [at('H1', 55.8), at('X')],
        givenTravelTimes: (['car', 'walk'] as const).flatMap((mode) => [
          given('H1', 'X', 3, mode),
          given('X', 'H1', 3, mode),
        ]),
      }),
    );
    expect(faults).toEqual([]);
  });

  it('asks only for journeys that a worker can make', () => {
    const mine = {
      places: [at('H1'), at('H2'), at('HUB'), at('HOME'), at('NOBODY')],
      people: [aPerson(1), aPerson(2)],
      workers: [aWorker(1), aWorker(2, { start: { kind: 'home', placeId: 'HOME' } })],
    };
    const places = ['H1', 'H2', 'HUB', 'HOME'];
    // Nobody walks, nobody goes to NOBODY, and nobody drives between HUB and HOME.
    const needed = places
      .flatMap((from) => places.map((to) => given(from, to, 5)))
      .filter(({ fromPlaceId, toPlaceId }) => fromPlaceId !== toPlaceId)
      .filter(
        ({ fromPlaceId, toPlaceId }) =>
          `${fromPlaceId}${toPlaceId}`.includes('H1') || `${fromPlaceId}${toPlaceId}`.includes('H2'),
      );
    expect(toTravelTable(source({ ...mine, givenTravelTimes: needed })).faults).toEqual([]);
    const { faults } = toTravelTable(source({ ...mine, givenTravelTimes: needed.slice(1) }));
    expect(faults).toHaveLength(1);
    expect(faults[0]!.cause).toContain('H1 → H2');
  });
});

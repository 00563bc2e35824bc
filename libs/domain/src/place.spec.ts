import { toTravelLookup } from './place';

const table = {
  placeIds: ['HUB', 'H1'],
  minutes: { car: Uint16Array.from([0, 5, 7, 1]), walk: Uint16Array.from([0, 15, 21, 3]) },
};

describe('looking up travel minutes', () => {
  const travel = toTravelLookup(table);

  it('goes from the first place to the second, which may take longer than back', () => {
    expect([travel('car', 'HUB', 'H1'), travel('car', 'H1', 'HUB')]).toEqual([5, 7]);
  });

  it('goes by the mode', () => {
    expect(travel('walk', 'HUB', 'H1')).toBe(15);
  });

  it('knows the minutes between two visits at one place', () => {
    expect([travel('car', 'HUB', 'HUB'), travel('walk', 'H1', 'H1')]).toEqual([0, 3]);
  });

  it('throws on a place that the table does not have', () => {
    expect(() => travel('car', 'HUB', 'H2')).toThrow('place H2 is not in the travel table');
  });
});

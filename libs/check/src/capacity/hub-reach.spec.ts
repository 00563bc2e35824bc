import { aRotaInput, aVisit } from '@homeround/domain/testing';
import { toHubReach } from './hub-reach';
import { findVisitedPlaces } from './visited-places';

/** HUB, H1, H2, H3: minutes row by row. */
function reachOf(rows: readonly number[][]) {
  const table = Uint16Array.from(rows.flat());
  const input = aRotaInput({
    travel: { placeIds: ['HUB', 'H1', 'H2', 'H3'], minutes: { car: table, walk: table } },
    visits: [1, 2, 3].map((n) => aVisit(n, { placeId: `H${n}`, minutes: 15 })),
  });
  return toHubReach(input, 'HUB', 'car', findVisitedPlaces(input));
}

describe('reach of a hub', () => {
  it('is the direct way where no stop shortens it', () => {
    const { wayOut, wayBack, leastBack } = reachOf([
      [0, 10, 20, 30],
      [11, 0, 5, 5],
      [21, 5, 0, 5],
      [31, 5, 5, 0],
    ]);
    expect([...wayOut.values()]).toEqual([10, 20, 30]);
    expect([...wayBack.values()]).toEqual([11, 21, 31]);
    expect(leastBack).toBe(11);
  });

  it('goes by way of other visits where the table is quicker so, visits included', () => {
    const { wayOut, directOut, wayBack } = reachOf([
      [0, 10, 90, 90],
      [10, 0, 4, 90],
      [95, 90, 0, 3],
      [95, 90, 6, 0],
    ]);
    // 10 + visit 15 + 4, and from there a visit of 15 + 3.
    expect([...wayOut.values()]).toEqual([10, 29, 47]);
    expect([...directOut.values()]).toEqual([10, 90, 90]);
    // H3 → H2 → hub takes 6 + 15 + 95: longer than 95.
    expect([...wayBack.values()]).toEqual([10, 95, 95]);
  });

  it('finds quicker ways back over several stops', () => {
    const { wayBack } = reachOf([
      [0, 1, 1, 1],
      [5, 0, 90, 90],
      [90, 7, 0, 90],
      [90, 80, 8, 0],
    ]);
    // H2 → H1 → hub: 7 + 15 + 5. H3 → H2 → H1 → hub: 8 + 15 + 27.
    expect([...wayBack.values()]).toEqual([5, 27, 50]);
  });
});

import * as fc from 'fast-check';
import { bitsOf } from './bits';
import { type Cover, reduceCover } from './cover';
import { findFewestColumns } from './fewest-columns';

const coverOf = (needs: readonly (1 | 2)[], columns: readonly (readonly number[])[]): Cover => ({
  needs,
  columns: columns.map((rows) => bitsOf(needs.length, rows)),
});
const EXACT = 1_000_000;

/** By trying every set of columns. */
function countByHand(needs: readonly (1 | 2)[], columns: readonly (readonly number[])[]): number {
  let least = Infinity;
  for (let set = 0; set < 1 << columns.length; set++) {
    const chosen = columns.filter((_, at) => (set >> at) & 1);
    const meets = needs.every((need, row) => chosen.filter((rows) => rows.includes(row)).length >= need);
    if (meets) least = Math.min(least, chosen.length);
  }
  return least;
}

const size = { min: 1, max: 10 };
const drawn = fc.integer(size).chain((rows) =>
  fc
    .record({
      needs: fc.array(fc.constantFrom<(1 | 2)[]>(1, 1, 1, 2), { minLength: rows, maxLength: rows }),
      columns: fc.array(fc.uniqueArray(fc.nat(rows - 1), { minLength: 1, maxLength: 4 }), {
        minLength: Math.min(rows, 8),
        maxLength: 10,
      }),
    })
    .filter(({ needs, columns }) => countByHand(needs, columns) < Infinity),
);

describe('fewest columns', () => {
  it('is none for nothing and the need for one row', () => {
    expect(findFewestColumns(coverOf([], []), EXACT)).toBe(0);
    expect(findFewestColumns(coverOf([1], [[0]]), EXACT)).toBe(1);
    expect(findFewestColumns(coverOf([2], [[0], [0], [0]]), EXACT)).toBe(2);
  });

  it('beats the greedy choice', () => {
    // Greedy takes the four in the middle and then needs two more.
    const columns = [
      [1, 2, 3, 4],
      [0, 1, 2],
      [3, 4, 5],
    ];
    expect(findFewestColumns(coverOf([1, 1, 1, 1, 1, 1], columns), EXACT)).toBe(2);
  });

  it('counts identical columns as different workers', () => {
    expect(findFewestColumns(coverOf([2, 1], [[0, 1], [0, 1], [0]]), EXACT)).toBe(2);
  });

  it('handles more than 32 rows', () => {
    const rows = Array.from({ length: 70 }, (_, row) => row);
    const columns = [rows.slice(0, 30), rows.slice(25, 65), rows.slice(60), rows.slice(33)];
    expect(
      findFewestColumns(
        coverOf(
          rows.map(() => 1 as const),
          columns,
        ),
        EXACT,
      ),
    ).toBe(3);
  });

  it('agrees with trying every set of columns', () => {
    fc.assert(
      fc.property(drawn, ({ needs, columns }) => {
        expect(findFewestColumns(coverOf(needs, columns), EXACT)).toBe(countByHand(needs, columns));
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('never exceeds the true count when it is given up early', () => {
    let cut = 0;
    fc.assert(
      fc.property(drawn, fc.nat(6), ({ needs, columns }, nodes) => {
        const bound = findFewestColumns(coverOf(needs, columns), nodes);
        const least = countByHand(needs, columns);
        expect(bound).toBeLessThanOrEqual(least);
        expect(bound).toBeGreaterThanOrEqual(1);
        if (bound < least) cut++;
      }),
      { numRuns: 500, seed: 4 },
    );
    expect(cut).toBeGreaterThan(0);
  });
});

describe('a search that is given up', () => {
  it('knows only what it has refuted', () => {
    // Two columns are enough; greedily it takes three.
    const cover = coverOf(
      [1, 1, 1, 1, 1, 1],
      [
        [1, 2, 3, 4],
        [0, 1, 2],
        [3, 4, 5],
      ],
    );
    for (const nodes of [0, 1, 2, 3, 4]) expect(findFewestColumns(cover, nodes)).toBeLessThanOrEqual(2);
    expect(findFewestColumns(cover, 0)).toBe(1);
  });
});

describe('reduced cover', () => {
  it('keeps of identical and narrower columns as many as a row needs', () => {
    const once = reduceCover(coverOf([1, 1], [[0, 1], [0], [0, 1]]));
    expect([once.needs.length, once.columns.length]).toEqual([1, 1]);
    const twice = reduceCover(coverOf([2, 2], [[0, 1], [0], [0, 1]]));
    expect([twice.needs.length, twice.columns.length]).toEqual([1, 2]);
  });

  it('keeps a row that needs two beside one that needs one', () => {
    expect(reduceCover(coverOf([1, 2], [[0, 1], [0, 1], [1]])).needs).toEqual([2]);
    expect(reduceCover(coverOf([2, 1], [[0, 1], [0], [0, 1]])).needs).toEqual([2]);
  });
});

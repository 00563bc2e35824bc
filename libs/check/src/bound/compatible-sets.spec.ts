import * as fc from 'fast-check';
import { findCompatibleSets } from './compatible-sets';

const between = (pairs: readonly (readonly [number, number])[]) => (one: number, other: number) =>
  pairs.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
const sorted = (sets: number[][] | undefined) => sets?.map((set) => set.sort((a, b) => a - b)).sort();

describe('compatible sets', () => {
  it('are one where nothing conflicts', () => {
    expect(sorted(findCompatibleSets([1, 2, 3], () => false, 10))).toEqual([[1, 2, 3]]);
  });

  it('are each by itself where all conflict', () => {
    expect(sorted(findCompatibleSets([1, 2, 3], () => true, 10))).toEqual([[1], [2], [3]]);
  });

  it('leave out one side of each conflict', () => {
    const conflicts = between([
      [1, 2],
      [2, 3],
    ]);
    expect(sorted(findCompatibleSets([1, 2, 3, 4], conflicts, 10))).toEqual([
      [1, 3, 4],
      [2, 4],
    ]);
  });

  it('are not listed where there are too many', () => {
    const conflicts = between([
      [1, 2],
      [3, 4],
    ]);
    expect(findCompatibleSets([1, 2, 3, 4], conflicts, 4)).toHaveLength(4);
    expect(findCompatibleSets([1, 2, 3, 4], conflicts, 3)).toBeUndefined();
  });

  it('agree with trying every set', () => {
    const rows = [0, 1, 2, 3, 4, 5];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 8 }), (pairs) => {
        const conflicts = between(pairs.filter(([a, b]) => a !== b));
        const free = Array.from({ length: 64 }, (_, set) => rows.filter((row) => (set >> row) & 1)).filter(
          (set) => set.every((one) => set.every((other) => !conflicts(one, other))),
        );
        const largest = free.filter((set) =>
          free.every((other) => other.length <= set.length || !set.every((row) => other.includes(row))),
        );
        expect(sorted(findCompatibleSets(rows, conflicts, 99))).toEqual(sorted(largest));
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

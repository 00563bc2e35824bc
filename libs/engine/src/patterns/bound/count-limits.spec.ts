import fc from 'fast-check';
import { Random } from '../../random';
import type { CandidateTree } from './candidate-tree';
import { type CountLimit, CountLimits } from './count-limits';

const CANDIDATES = 7;

function aRandomTree(random: Random): CandidateTree {
  const clusters = 2 * CANDIDATES - 1;
  const parentOf = new Int32Array(clusters).fill(-1);
  const sizeOf = new Int32Array(clusters).fill(1);
  const roots = Array.from({ length: CANDIDATES }, (_, index) => index);
  for (let next = CANDIDATES; next < clusters; next++) {
    const [a] = roots.splice(random.below(roots.length), 1) as [number];
    const [b] = roots.splice(random.below(roots.length), 1) as [number];
    parentOf[a] = next;
    parentOf[b] = next;
    sizeOf[next] = sizeOf[a]! + sizeOf[b]!;
    roots.push(next);
  }
  return { candidates: CANDIDATES, clusters, parentOf, sizeOf };
}

function someLimits(random: Random, tree: CandidateTree): CountLimit[] {
  return Array.from({ length: random.below(5) }, () => {
    const cluster = random.below(tree.clusters);
    const least = random.below(3) === 0 ? random.below(3) : 0;
    return { cluster, least, most: least + random.below(3) };
  });
}

function everySetWithin(tree: CandidateTree, count: number, limits: readonly CountLimit[]): number[][] {
  const isIn = (candidate: number, cluster: number): boolean =>
    candidate === cluster || (candidate >= 0 && isIn(tree.parentOf[candidate]!, cluster));
  const sets = Array.from({ length: 1 << CANDIDATES }, (_, set) =>
    Array.from({ length: CANDIDATES }, (_, p) => p).filter((p) => set & (1 << p)),
  );
  return sets.filter(
    (open) =>
      open.length <= count &&
      limits.every(({ cluster, least, most }) => {
        const inside = open.filter((p) => isIn(p, cluster)).length;
        return inside >= least && inside <= most;
      }),
  );
}

describe('picking within limits', () => {
  it('finds the best sum of all sets that keep them, and knows when there is none', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = new Random(seed);
        const tree = aRandomTree(random);
        const saving = Float64Array.from({ length: CANDIDATES }, () => random.below(20));
        const [count, given] = [random.below(CANDIDATES + 1), someLimits(random, tree)];
        const limits = new CountLimits(tree);
        limits.set(count, given);
        const sets = everySetWithin(tree, count, given);
        expect(limits.possible).toBe(sets.length > 0);
        if (!limits.possible) return;
        const best = Math.max(...sets.map((open) => open.reduce((sum, p) => sum + saving[p]!, 0)));
        expect(limits.pick(saving)).toBe(best);
        const picked = [...limits.toPicked()].sort((a, b) => a - b);
        expect(sets).toContainEqual(picked);
      }),
      { numRuns: 1500 },
    );
  });

  it('allows just the sets that keep them', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = new Random(seed);
        const tree = aRandomTree(random);
        const [count, given] = [random.below(CANDIDATES + 1), someLimits(random, tree)];
        const limits = new CountLimits(tree);
        limits.set(count, given);
        const all = everySetWithin(tree, CANDIDATES, []).filter((open) =>
          limits.allow(Int32Array.from(open)),
        );
        expect(all).toEqual(everySetWithin(tree, count, given));
      }),
    );
  });
});

import { checkRota, costOf } from '@homeround/check';
import type { Rota, RotaInput } from '@homeround/domain';
import fc from 'fast-check';
import { aRandomInput, searchHere } from './testing';

const total = (input: RotaInput, rota: Rota) =>
  Object.values(costOf(input, rota)).reduce((sum, part) => sum + part, 0);
const seeds = fc.integer({ min: 1, max: 1_000_000 });

describe('the search, judged by the independent checker', () => {
  it('keeps every hard constraint on random inputs', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 600 }), (seed, steps) => {
        const input = aRandomInput(seed);
        expect(checkRota(input, searchHere(input, steps, seed).rota)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps count of exactly the cost that the checker finds', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 600 }), (seed, steps) => {
        const input = aRandomInput(seed);
        const { rota, cost } = searchHere(input, steps, seed);
        expect(cost).toBe(total(input, rota));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every rule and the exact cost when a rota is already published', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const input = aRandomInput(seed);
        const published = searchHere(input, 100, seed).rota;
        const again = { ...input, published };
        const { rota, cost } = searchHere(again, 300, seed + 1);
        expect(checkRota(again, rota)).toEqual([]);
        expect(cost).toBe(total(again, rota));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps pins that an earlier rota shows to be possible', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const input = aRandomInput(seed);
        const pinned = { ...input, pins: somePins(searchHere(input, 200, seed).rota) };
        expect(checkRota(pinned, searchHere(pinned, 300, seed).rota)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('nearly always keeps those that leave the time free, too', () => {
    // Two workers' days that lean on each other's rest can stand in the way of one in a few hundred.
    const inputs = Array.from({ length: 20 }, (_, n) => aRandomInput(n + 1));
    const findings = inputs.flatMap((input, n) => {
      const pins = somePins(searchHere(input, 200, n + 1).rota).map(({ visitId, workerIds, start }, at) =>
        at % 2 === 0 ? { visitId, workerIds, start } : { visitId, workerIds },
      );
      const pinned = { ...input, pins };
      return checkRota(pinned, searchHere(pinned, 300, n + 1).rota);
    });
    expect(findings).toEqual([]);
  });
});

/** Every seventh visit of a rota as it stands there. */
function somePins({ visits }: Rota) {
  return visits
    .filter((_, at) => at % 7 === 0)
    .map(({ visitId, workerIds, start }) => ({ visitId, workerIds, start }));
}

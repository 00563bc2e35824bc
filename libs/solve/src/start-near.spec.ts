import { checkRota } from '@homeround/check';
import type { Rota, RotaInput } from '@homeround/domain';
import { toRota, toRotaProblem } from '@homeround/translate';
import fc from 'fast-check';
import { startNear } from './start-near';
import { solveRota } from './solve-rota';
import { aRandomInput, HerePool, searchHere } from './testing';

const ORIGIN = { madeBy: 'test', seed: 1, steps: 0, threads: 1 };
const seeds = fc.integer({ min: 1, max: 1_000_000 });

function startOf(input: RotaInput): Rota {
  const { problem, names } = toRotaProblem(input);
  return toRota(problem, names, startNear(problem, names, input)!, ORIGIN);
}

/** Who visits, whatever the order of a double-up's workers. */
const workersOf = ({ visits }: Rota) =>
  new Map(visits.map(({ visitId, workerIds }) => [visitId, [...workerIds].sort().join()]));

describe('startNear', () => {
  it('is nearly the whole published rota, where nothing has changed since', () => {
    const shares = Array.from({ length: 20 }, (_, n) => {
      const input = aRandomInput(n + 1);
      const published = searchHere(input, 200, n + 1).rota;
      const told = workersOf(published);
      const kept = [...workersOf(startOf({ ...input, published }))].filter(
        ([visitId, workers]) => told.get(visitId) === workers,
      );
      return kept.length / published.visits.length;
    });
    // A visit whose neighbours keep their windows open, as linked doses do, may not find back at once.
    expect(Math.min(...shares)).toBeGreaterThan(0.8);
    expect(shares.reduce((sum, share) => sum + share) / shares.length).toBeGreaterThan(0.9);
  });

  it('keeps every rule when workers of the published rota are gone', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const input = aRandomInput(seed);
        const published = searchHere(input, 200, seed).rota;
        const gone = published.visits[0]?.workerIds[0];
        const shifts = input.shifts.filter(({ workerId }) => workerId !== gone);
        const rest = { ...input, shifts, pins: [], published };
        expect(checkRota(rest, startOf(rest))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is where a solve begins: without a step almost nobody changes', async () => {
    const input = aRandomInput(7);
    const published = searchHere(input, 500, 7).rota;
    const settings = { seed: 2, steps: 0, threads: 1 };
    const { rota } = await solveRota({ ...input, published }, settings, { pool: new HerePool(1) });
    expect(workersOf(rota)).toEqual(workersOf(published));
  });

  it('is nothing where nothing is published', () => {
    const input = aRandomInput(3);
    const { problem, names } = toRotaProblem(input);
    expect(startNear(problem, names, input)).toBeUndefined();
  });
});

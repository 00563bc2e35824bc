import { checkRota, costOf } from '@homeround/check';
import type { ObjectiveParts, Rota, RotaInput } from '@homeround/domain';
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

const totalOf = (parts: ObjectiveParts) => Object.values(parts).reduce((sum, part) => sum + part, 0);

const toLine = ({ visitId, start, workerIds }: Rota['visits'][number]) =>
  `${visitId} at ${start} by ${[...workerIds].sort().join()}`;

/** Who visits, whatever the order of a double-up's workers. */
const workersOf = ({ visits }: Rota) =>
  new Map(visits.map(({ visitId, workerIds }) => [visitId, [...workerIds].sort().join()]));

describe('startNear', () => {
  it('is the published rota to the minute, where nothing has changed since', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const input = aRandomInput(seed);
        const published = searchHere(input, 200, seed).rota;
        const start = startOf({ ...input, published });
        expect(start.visits.map(toLine)).toEqual(published.visits.map(toLine));
      }),
      { numRuns: 30 },
    );
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

  it('makes a solve that is never dearer than what is published already', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const input = aRandomInput(seed);
      const published = searchHere(input, 200, seed).rota;
      const near = { ...input, published };
      const { parts } = await solveRota(near, { seed, steps: 300, threads: 1 }, { pool: new HerePool(1) });
      expect(totalOf(parts)).toBeLessThanOrEqual(totalOf(costOf(near, published)));
    }
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

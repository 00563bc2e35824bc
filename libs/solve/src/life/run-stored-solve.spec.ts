import type { RotaInput } from '@homeround/domain';
import { thawRota, freezeInput, freezeRota } from '../frozen/freeze';
import type { SolveOutcome } from '../solve-rota';
import { aRandomInput, HerePool, MemorySolveStore } from '../testing';
import { runStoredSolve, type StoredSolvePorts } from './run-stored-solve';

const ID = 'solve-1';
const input = aRandomInput(5);

function toSolvedRota({ period }: RotaInput, { rota, findings }: SolveOutcome) {
  return { period, rota: freezeRota(rota), figures: {}, findings, shortages: [] };
}

function aStore(steps = 2000, bytes = freezeInput(input)) {
  return new MemorySolveStore({ solveId: ID, input: bytes, seed: 1, threads: 1, steps });
}

function run(store: MemorySolveStore, changes: Partial<StoredSolvePorts> = {}) {
  const patience = { firstPause: 1, longestPause: 1, inAll: 5000 };
  return runStoredSolve(ID, { store, pool: new HerePool(1), toSolvedRota, patience, ...changes });
}

describe('runStoredSolve', () => {
  it('stores the rota of the frozen input, and a curve that ends with its cost', async () => {
    const store = aStore();
    expect(await run(store)).toBe('finished');
    expect(store.state).toBe('finished');
    expect(store.steps).toBe(2000);
    const rota = thawRota(store.stored[0]!.rota);
    expect(rota.visits.length + rota.unallocated.length).toBe(input.visits.length);
    expect(store.curve.at(-1)).toMatchObject({ step: 2000, unallocated: rota.unallocated.length });
  });

  it('makes the same rota from the same input and settings', async () => {
    const [first, second] = [aStore(), aStore()];
    await Promise.all([run(first), run(second)]);
    expect(thawRota(first.stored[0]!.rota)).toEqual(thawRota(second.stored[0]!.rota));
  });

  it('does nothing for a solve that has ended', async () => {
    const store = aStore();
    await run(store);
    expect(await run(store)).toBe('nothing-to-do');
    expect(store.stored).toHaveLength(1);
  });

  it('keeps nothing of a solve that was cancelled', async () => {
    const store = aStore();
    store.onPoint = () => (store.cancelAsked = true);
    expect(await run(store)).toBe('cancelled');
    expect(store.state).toBe('cancelled');
    expect(store.stored).toEqual([]);
  });

  it('stops at the signal of a cancel', async () => {
    const store = aStore(1_000_000_000);
    const signal = AbortSignal.abort('cancelled');
    expect(await run(store, { signal })).toBe('cancelled');
    expect(store.state).toBe('cancelled');
  });

  it('leaves the solve as it is when its process ends', async () => {
    const store = aStore(1_000_000_000);
    expect(await run(store, { signal: AbortSignal.abort('hand-over') })).toBe('handed-over');
    expect(store.state).toBe('running');
    expect(store.stored).toEqual([]);
  });

  it('stores nothing when another process has claimed the solve meanwhile', async () => {
    const store = aStore();
    store.onPoint = () => (store.attempt = 2);
    expect(await run(store)).toBe('lost');
    expect(store.stored).toEqual([]);
  });

  it('goes on when points of the curve cannot be written, and waits with the rota for the database', async () => {
    const store = aStore();
    const told: string[] = [];
    store.onPoint = () => (store.away = 3);
    const end = await run(store, { onFault: (what) => told.push(what) });
    expect(end).toBe('finished');
    expect(store.stored).toHaveLength(1);
    expect(told).toContain('write again');
  });

  it('fails with a fault that names nobody when the program is at fault', async () => {
    const store = aStore(2000, Buffer.from('Mrs Campbell'));
    expect(await run(store)).toBe('failed');
    expect(store.fault?.code).toBe('SOLVE_FAILED');
    expect(JSON.stringify(store.fault)).not.toContain('Campbell');
  });
});

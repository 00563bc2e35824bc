import { costOf } from '@homeround/check';
import type { Rota, RotaInput } from '@homeround/domain';
import { aRotaInput, aVisit } from '@homeround/domain/testing';
import { type SolveProgress, solveRota } from './solve-rota';
import { aRandomInput, HerePool } from './testing';

const input = aRandomInput(12);
const visitIds = (of: RotaInput) => of.visits.map(({ visitId }) => visitId).sort();
const accounted = (rota: Rota) => [...rota.visits.map(({ visitId }) => visitId), ...rota.unallocated].sort();

describe('a solve', () => {
  it('tells of shortages, then that it started, then its steps', async () => {
    const told: SolveProgress[] = [];
    await solveRota(
      input,
      { seed: 1, steps: 1000, threads: 1 },
      { pool: new HerePool(1), onProgress: (one) => told.push(one) },
    );
    const kinds = told.map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(['shortages', 'started', 'step']);
    expect(new Set(kinds.slice(2))).toEqual(new Set(['step']));
    expect(told[1]).toEqual({ kind: 'started', steps: 1000, parts: 1, starts: 1 });
  });

  it('gives a rota with the judgement and the cost of the independent checker', async () => {
    const outcome = await solveRota(input, { seed: 1, steps: 300, threads: 1 }, { pool: new HerePool(1) });
    expect(outcome.findings).toEqual([]);
    expect(outcome.parts).toEqual(costOf(input, outcome.rota));
    expect(accounted(outcome.rota)).toEqual(visitIds(input));
  });

  it('says what is short before anything is searched', async () => {
    const short = aRotaInput({ visits: [aVisit(1, { skills: ['stoma'] })] });
    const { shortages, rota } = await solveRota(
      short,
      { seed: 1, steps: 10, threads: 1 },
      { pool: new HerePool(1) },
    );
    expect(shortages).not.toEqual([]);
    expect(rota.unallocated).toEqual(['V1']);
  });

  it('says what a pin breaks', async () => {
    const late = aRotaInput({ pins: [{ visitId: 'V1', workerIds: ['W1'], start: 700 }] });
    const { findings, rota } = await solveRota(
      late,
      { seed: 1, steps: 10, threads: 1 },
      { pool: new HerePool(1) },
    );
    expect(rota.visits).toEqual([{ visitId: 'V1', start: 700, workerIds: ['W1'] }]);
    expect(findings.map(({ rule }) => rule)).toEqual(['visit-window']);
  });

  it('is repeated by its origin', async () => {
    const settings = { seed: 7, steps: 400, threads: 3 };
    const { rota } = await solveRota(input, settings, { pool: new HerePool(3) });
    expect(rota.origin).toMatchObject(settings);
    const again = await solveRota(input, settings, { pool: new HerePool(3, 'last asked') });
    expect(JSON.stringify(again.rota)).toBe(JSON.stringify(rota));
  });

  it('turns seconds into steps, by which it can be repeated', async () => {
    const small = aRandomInput(2, { people: 5, workers: 4, days: 7, slack: 30 });
    const { rota } = await solveRota(small, { seed: 1, seconds: 0.3, threads: 1 }, { pool: new HerePool(1) });
    const { steps } = rota.origin;
    expect(Number.isInteger(steps) && steps > 0).toBe(true);
    const again = await solveRota(small, { seed: 1, steps, threads: 1 }, { pool: new HerePool(1) });
    expect(JSON.stringify(again.rota)).toBe(JSON.stringify(rota));
  });

  it('does not call itself stopped when the parts of a council have run to their end', async () => {
    const council = aRandomInput(3, { people: 40, workers: 260, days: 7, slack: 60 });
    const { rota } = await solveRota(
      council,
      { seed: 1, steps: 1000, threads: 2 },
      { pool: new HerePool(2) },
    );
    expect(rota.origin.stoppedAfter).toBeUndefined();
  });

  it('needs steps or seconds', async () => {
    const nothing = solveRota(input, { seed: 1, threads: 1 }, { pool: new HerePool(1) });
    await expect(nothing).rejects.toThrow('a solve needs steps or seconds');
  });
});

describe('a solve that is aborted', () => {
  const settings = { seed: 1, steps: 100_000, threads: 2 };

  it('gives a rota that accounts for every visit, and says how far it came', async () => {
    const stop = new AbortController();
    const onProgress = ({ kind }: SolveProgress) => {
      if (kind === 'step') stop.abort();
    };
    const { rota, findings } = await solveRota(input, settings, {
      pool: new HerePool(2),
      onProgress,
      signal: stop.signal,
    });
    expect(accounted(rota)).toEqual(visitIds(input));
    expect(findings).toEqual([]);
    expect(rota.origin.stoppedAfter).toBeLessThan(100_000);
  });

  it('before it began has a first rota all the same', async () => {
    const { rota, findings } = await solveRota(input, settings, {
      pool: new HerePool(2),
      signal: AbortSignal.abort(),
    });
    expect(rota.visits.length).toBeGreaterThan(0);
    expect(findings).toEqual([]);
    expect(rota.origin.stoppedAfter).toBe(0);
  });

  it('too late is as if it had not been', async () => {
    const stop = new AbortController();
    const { rota } = await solveRota(
      input,
      { ...settings, steps: 100 },
      { pool: new HerePool(2), signal: stop.signal },
    );
    stop.abort();
    expect(rota.origin.stoppedAfter).toBeUndefined();
  });
});

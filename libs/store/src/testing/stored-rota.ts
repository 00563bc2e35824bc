import { aDataset } from '@homeround/domain/testing';
import type { Claim, SolvedRota, SolvePoint } from '@homeround/solve';
import { OBJECTIVE_PARTS, type ObjectiveParts } from '@homeround/domain';
import type { DataSource } from 'typeorm';
import { DatasetStore } from '../datasets/dataset-store';
import { RotaStore } from '../rotas/rota-store';
import type { RotaRecord } from '../rotas/rota-record';
import { PostgresSolveStore } from '../solves/postgres-solve-store';
import type { AskedSolve } from '../solves/solve-record';

/** A wish for the week of 23 March 2026 in locality `L1`, of whatever dataset is current (a tiny one, if none is). */
export async function anAskedSolve(
  dataSource: DataSource,
  changes: Partial<AskedSolve> = {},
): Promise<AskedSolve> {
  const datasets = new DatasetStore(dataSource);
  const { datasetId } = (await datasets.current()) ?? (await datasets.import(aDataset()));
  return {
    localityId: 'L1',
    from: '2026-03-23',
    days: 7,
    settings: { seed: 7, threads: 2, steps: 1000, nearPublished: true },
    name: 'Week 13',
    input: Uint8Array.of(1, 2, 3),
    datasetId,
    ...changes,
  };
}

const parts = Object.fromEntries(OBJECTIVE_PARTS.map((part) => [part, 0])) as ObjectiveParts;

export const aPoint = (step: number, changes: Partial<SolvePoint> = {}): SolvePoint => ({
  ...{ step, seconds: step / 100, cost: 5000 - step, unallocated: 2, parts },
  ...changes,
});

/** What a search leaves for the week of 23 March 2026; the bytes are no real rota. */
export const aSolvedRota = (changes: Partial<SolvedRota> = {}): SolvedRota => ({
  period: { from: '2026-03-23', days: 7, timeZone: 'Europe/London' },
  rota: Uint8Array.of(4, 5, 6),
  figures: { people: 2, workers: 3, visits: 40, unallocated: 1, findings: 0 },
  findings: [{ rule: 'break', text: 'no break' }],
  shortages: ['too few on Monday'],
  ...changes,
});

/** Asks for a solve, claims it and finishes it: leaves one draft. */
export async function storeDraft(
  dataSource: DataSource,
  asked: Partial<AskedSolve> = {},
  solved: Partial<SolvedRota> = {},
): Promise<RotaRecord> {
  const solves = new PostgresSolveStore(dataSource);
  const wish = await anAskedSolve(dataSource, asked);
  const { solveId } = await solves.ask(wish);
  const claim: Claim = (await solves.claim(solveId))!;
  const period = { from: wish.from, days: wish.days, timeZone: 'Europe/London' };
  await solves.finish(claim, aSolvedRota({ period, ...solved }));
  const { rotaId } = (await solves.find(solveId))!;
  return (await new RotaStore(dataSource).find(wish.localityId, rotaId!))!;
}

import type { NewSolve, RotaSummary, SolveBody } from '@homeround/contract';
import type { Dataset, RotaInput } from '@homeround/domain';
import { aRichDataset } from '@homeround/exchange/testing';
import { freezeRota, runStoredSolve, type SolvedRota, type SolveOutcome } from '@homeround/solve';
import { HerePool } from '@homeround/solve/testing';
import { DatasetStore, PostgresSolveStore } from '@homeround/store';
import { toRotaFigures, wordFindings, wordShortages } from '@homeround/views';
import type { Asker } from './asker';
import type { TestApi } from './test-api';

/** The one locality of the rich dataset, and the Monday where its planning starts. */
export const LOCALITY = 'L1';
export const FROM = '2026-03-23';
/** Enough for three people. */
const STEPS = 1000;

/** Imports a small dataset that uses every list and field. */
export async function importRich(api: TestApi, dataset: Dataset = aRichDataset()): Promise<void> {
  await api.app.get(DatasetStore).import(dataset);
}

/** Asks for a solve over HTTP. */
export async function askSolve(asker: Asker, changes: Partial<NewSolve> = {}): Promise<SolveBody> {
  const path = `/api/localities/${LOCALITY}/solves`;
  const answer = await asker.post(path, { from: FROM, days: 7, steps: STEPS, ...changes });
  if (answer.status !== 202) throw new Error(`not asked: ${answer.status} ${answer.text}`);
  return answer.body as SolveBody;
}

/** Runs a solve that was asked for, as a solver-worker would. */
export async function runSolve(api: TestApi, solveId: string): Promise<void> {
  const ports = { store: api.app.get(PostgresSolveStore), pool: new HerePool(1), toSolvedRota };
  const end = await runStoredSolve(solveId, ports);
  if (end !== 'finished') throw new Error(`the solve ended as ${end}`);
}

/** A draft, by way of a solve. */
export async function makeDraft(
  api: TestApi,
  asker: Asker,
  changes: Partial<NewSolve> = {},
): Promise<RotaSummary> {
  const { solveId } = await askSolve(asker, changes);
  await runSolve(api, solveId);
  const solve = await asker.get(`/api/localities/${LOCALITY}/solves/${solveId}`);
  const { rotaId } = solve.body as SolveBody;
  const rota = await asker.get(`/api/localities/${LOCALITY}/rotas/${rotaId}`);
  return rota.body as RotaSummary;
}

export function toSolvedRota(input: RotaInput, { rota, findings, shortages }: SolveOutcome): SolvedRota {
  return {
    period: rota.period,
    rota: freezeRota(rota),
    figures: toRotaFigures(input, rota, findings),
    findings: wordFindings(input, findings),
    shortages: wordShortages(input, shortages),
  };
}

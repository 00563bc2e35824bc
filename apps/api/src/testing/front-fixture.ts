import type { FrontBody, FrontSummary, OptionSummary } from '@homeround/contract';
import type { Catalogue, PatternInput } from '@homeround/domain';
import { toEligibility } from '@homeround/patterns';
import {
  type FoundPoint,
  freezeCatalogue,
  runStoredFront,
  runStoredSolve,
  thawPatternInput,
  toCatalogueFigures,
} from '@homeround/solve';
import { HerePool } from '@homeround/solve/testing';
import { MeasurementStore, OptionStore, PostgresFrontStore } from '@homeround/store';
import { toMeasuredRota } from '@homeround/views';
import type { Asker } from './asker';
import { toSolvedRota } from './rota-fixture';
import type { TestApi } from './test-api';

/** Two patterns at most, for four workers: no library of hundreds to search. */
export const SMALL_FRONT = { kMax: 2, seconds: 10, threads: 1, use: { generated: false } };

/** Asks for a front over HTTP. */
export async function askFront(asker: Asker, changes: object = {}): Promise<FrontSummary> {
  const answer = await asker.post('/api/fronts', { ...SMALL_FRONT, ...changes });
  if (answer.status !== 202) throw new Error(`not asked: ${answer.status} ${answer.text}`);
  return answer.body as FrontSummary;
}

/** Searches as a solver-worker would, but takes simply the first candidates; the checker judges them all the same. */
export async function runFront(api: TestApi, frontId: string): Promise<void> {
  const store = api.app.get(PostgresFrontStore);
  const end = await runStoredFront(frontId, {
    store,
    findPoints: async ({ input, kMin, kMax }, { onProgress }) => {
      onProgress({ stage: 'search', done: 0.5, kDone: 0, best: [] });
      const thawed = thawPatternInput(input);
      return Array.from({ length: kMax - kMin + 1 }, (_, at) => takeFirst(thawed, kMin + at));
    },
  });
  if (end !== 'finished') throw new Error(`the search ended as ${end}`);
}

function takeFirst(input: PatternInput, patterns: number): FoundPoint {
  const { fixed } = input.settings;
  const ids = input.candidates.map(({ workPatternId }) => workPatternId);
  const chosen = [...fixed, ...ids.filter((id) => !fixed.includes(id))].slice(0, patterns).sort();
  const { mayWork } = toEligibility(input);
  const placements = input.workers.map((worker): Catalogue['placements'][number] => {
    const { workerId, workPatternId, phase } = worker;
    const stay = { workerId, workPatternId, phase };
    if (chosen.includes(workPatternId)) return { ...stay, individual: false };
    const fits = chosen.find((id) => mayWork(worker, id) === true);
    return fits === undefined
      ? { ...stay, individual: true }
      : { workerId, workPatternId: fits, phase: 1, individual: false };
  });
  const catalogue = { workPatternIds: chosen, placements };
  return {
    ...{ patterns, workPatternIds: chosen, catalogue: freezeCatalogue(catalogue) },
    figures: toCatalogueFigures(input, catalogue, 0),
  };
}

/** A front that was searched to its end. */
export async function makeFront(api: TestApi, asker: Asker, changes: object = {}): Promise<FrontBody> {
  const { frontId } = await askFront(asker, changes);
  await runFront(api, frontId);
  return (await asker.get(`/api/fronts/${frontId}`)).body as FrontBody;
}

export async function askOption(asker: Asker, frontId: string, changes: object = {}): Promise<OptionSummary> {
  const answer = await asker.post('/api/options', { frontId, patterns: 2, ...changes });
  if (answer.status !== 202) throw new Error(`not asked: ${answer.status} ${answer.text}`);
  return answer.body as OptionSummary;
}

/** Makes every rota that is asked for, as a solver-worker would, and gathers them. */
export async function runMeasurements(api: TestApi, optionId: string): Promise<void> {
  const store = api.app.get(MeasurementStore);
  for (const { measurementId } of await store.unfinished())
    await runStoredSolve(measurementId, {
      ...{ store, pool: new HerePool(1) },
      toSolvedRota: (input, outcome, { claimed }) => ({
        ...toSolvedRota(input, outcome),
        figures: toMeasuredRota(input, outcome.rota, [0.9, 0.8, 0.7], claimed.pay!),
      }),
    });
  await api.app.get(OptionStore).gather(optionId);
}

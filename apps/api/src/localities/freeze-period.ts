import {
  addDays,
  type Dataset,
  type Fault,
  HISTORY_DAYS,
  type PublishedPast,
  type Rota,
} from '@homeround/domain';
import { freezeInput, prepareInput, thawRota } from '@homeround/solve';
import type { DatasetStore, PinStore, RotaStore } from '@homeround/store';
import type { LocalityAnswer, LocalityRequest } from './locality-request';

export interface Stores {
  readonly datasets: DatasetStore;
  readonly rotas: RotaStore;
  readonly pins: PinStore;
}

type PrepareRequest = Extract<LocalityRequest, { kind: 'prepare-input' }>;

/** A fortnight's rest is judged over two weeks. */
const DAYS_AHEAD = 14;

/** Gathers what is known of a period and freezes it. */
export async function freezePeriod(
  stores: Stores,
  { dataset, datasetId }: { readonly dataset: Dataset; readonly datasetId: string },
  request: PrepareRequest,
): Promise<LocalityAnswer> {
  const { localityId, from, days, emphasis } = request;
  const past = await readPast(stores, request, dataset);
  const obstacle = findObstacle(dataset, past, from);
  if (obstacle) return { kind: 'refused', faults: [obstacle] };
  const near = request.nearPublished ? await readPublished(stores, request) : undefined;
  const prepared = prepareInput({
    ...{ dataset, from, days, emphasis },
    pins: await stores.pins.list(localityId, from, days),
    past,
    ...(near ? { published: near.rota } : {}),
  });
  if ('faults' in prepared) return { kind: 'refused', faults: prepared.faults };
  // A copy of its own, which can be moved to the asker.
  const input = Uint8Array.from(freezeInput(prepared.input));
  return { kind: 'prepared', input, datasetId, nearRotaId: near?.rotaId ?? null };
}

async function readPublished(
  { rotas }: Stores,
  { localityId, from, days }: PrepareRequest,
): Promise<{ rotaId: string; rota: Rota } | undefined> {
  const published = await rotas.publishedOf(localityId, from, days);
  const frozen = published && (await rotas.frozen(published.rotaId));
  return frozen && { rotaId: published.rotaId, rota: thawRota(frozen.rota) };
}

/** As far back as average hours are counted, and as far ahead as the longest rest reaches; never the period itself. */
async function readPast(
  { rotas }: Stores,
  { localityId, from, days }: PrepareRequest,
  { rules }: Dataset,
): Promise<PublishedPast> {
  const end = addDays(from, days);
  const before = { from: addDays(from, -7 * rules.values.referenceWeeks), to: from };
  const past = await rotas.publishedPast(localityId, before);
  const next = await rotas.publishedPast(localityId, { from: end, to: addDays(end, DAYS_AHEAD) });
  // What is planned for later is no history that anybody knows.
  return { visits: past.visits, duties: [...past.duties, ...next.duties] };
}

/** What would make a rota worthless, though it could be searched for. */
function findObstacle({ workers, history }: Dataset, past: PublishedPast, from: string): Fault | undefined {
  if (workers.length === 0)
    return refused(
      'SOLVE_WITHOUT_WORKERS',
      'The locality has no worker.',
      'Import a dataset that has its workers.',
    );
  // Of a service that is new nobody has a history, which is no obstacle.
  if (history.length === 0) return undefined;
  const since = addDays(from, -HISTORY_DAYS);
  if ([...history, ...past.visits].some(({ date }) => date >= since && date < from)) return undefined;
  return refused(
    'SOLVE_WITHOUT_HISTORY',
    `Nothing is known of who visited whom in the four weeks before ${from}.`,
    'Choose an earlier period, publish the weeks before it first, or import a newer dataset.',
  );
}

const refused = (code: string, cause: string, action: string): Fault => ({
  ...{ code, cause, action },
  severity: 'refuse',
});

import { join } from 'node:path';
import { newSolveSchema } from '@homeround/contract';
import { readDataset } from '@homeround/exchange';
import { makeDemoAccounts, openAskQueue } from '@homeround/runtime';
import { freezeInput, prepareInput } from '@homeround/solve';
import { AccountStore, DatasetStore, openStore, PostgresSolveStore, RotaStore } from '@homeround/store';
import { readFolder } from '../files';
import { Refusal } from '../refusal';

type OpenStore = Awaited<ReturnType<typeof openStore>>;

const DEMO_LOCALITY = join(__dirname, '..', '..', '..', '..', 'data', 'demo-locality');
/** The first week after the demo's history; long enough for a rota worth looking at, short enough to watch. */
const FIRST_SECONDS = 20;
const {
  from: FROM,
  days: DAYS,
  ...USUAL
} = newSolveSchema.parse({ from: '2026-03-23', seconds: FIRST_SECONDS });

/** What there is to do in a demo's first minutes; everything that is there already is left alone. */
export async function seedDemo(databaseUrl: string, redisUrl: string | undefined): Promise<void> {
  const dataSource = await openStore({ url: databaseUrl, poolSize: 2 });
  try {
    await makeDemoAccounts(new AccountStore(dataSource));
    const localityId = await importDemo(dataSource);
    const solveId = localityId === undefined ? undefined : await askFirst(dataSource, localityId);
    if (solveId === undefined) return;
    const queue = openAskQueue({ databaseUrl, redisUrl });
    // Where the queue is away the solver-worker finds the solve in the store.
    await queue.add(solveId);
    await queue.close();
  } finally {
    await dataSource.destroy();
  }
}

/** The locality of the demo; undefined when the database holds another dataset. */
async function importDemo(dataSource: OpenStore): Promise<string | undefined> {
  const datasets = new DatasetStore(dataSource);
  const current = await datasets.current();
  if (!current) {
    const reading = readDataset(readFolder(DEMO_LOCALITY));
    if ('faults' in reading) throw new Refusal(reading.faults);
    await datasets.import(reading.dataset);
  }
  const [locality, ...others] = await datasets.localities();
  return others.length === 0 ? locality?.localityId : undefined;
}

/** Asks for the first rota where there has been none. */
async function askFirst(dataSource: OpenStore, localityId: string): Promise<string | undefined> {
  const solves = new PostgresSolveStore(dataSource);
  const [solved, made] = await Promise.all([
    solves.list(localityId, 1),
    new RotaStore(dataSource).list(localityId, { limit: 1 }),
  ]);
  if (solved.length + made.length > 0) return undefined;
  const known = await new DatasetStore(dataSource).readLocality(localityId);
  const prepared = known && prepareInput({ dataset: known.dataset, from: FROM, days: DAYS });
  // Somebody else's dataset does not reach the demo's week: it is left alone.
  if (!prepared || 'faults' in prepared) return undefined;
  const { seed, threads, nearPublished, emphasis } = USUAL;
  const { solveId } = await solves.ask({
    ...{ localityId, from: FROM, days: DAYS, name: 'First rota', datasetId: known.datasetId },
    settings: { seed, threads, nearPublished, emphasis, seconds: FIRST_SECONDS },
    input: freezeInput(prepared.input),
  });
  return solveId;
}

import type { Measures } from '@homeround/contract';
import {
  type Catalogue,
  type Dataset,
  type LocalityId,
  narrowToLocality,
  type PatternInput,
  type PayRates,
  type RotaInput,
} from '@homeround/domain';
import { ThreadPool } from '@homeround/runtime';
import { measureAbsence, mendingSteps, prepareInput, solveRota, toMeasuredDataset } from '@homeround/solve';
import { gatherMeasures, type MeasuredSeed, toMeasuredRota } from '@homeround/views';
import type { Console } from '../../console';
import { Refusal } from '../../refusal';

export interface MeasurePlan {
  readonly from: string;
  readonly days: number;
  /** Rotas of each locality, from seeds 1, 2, … */
  readonly seeds: number;
  /** Of each rota's search. */
  readonly length: { readonly seconds: number } | { readonly steps: number };
  readonly pay: PayRates;
  /** Rotas that are made side by side. Each is searched in one thread, so that their number changes nothing. */
  readonly threads: number;
}

/** One rota to be made. */
interface Task {
  readonly catalogue: number;
  readonly localityId: LocalityId;
  readonly seed: number;
}

/**
 * Makes a real rota for every catalogue, locality and seed, and gathers what they say of each catalogue. Undefined when it was
 * stopped: some rotas alone would compare unlike with unlike.
 */
export async function measureCatalogues(
  dataset: Dataset,
  input: PatternInput,
  catalogues: readonly Catalogue[],
  plan: MeasurePlan,
  { console, signal }: { readonly console: Console; readonly signal: AbortSignal },
): Promise<Measures[] | undefined> {
  const tasks = toTasks(input, catalogues, plan);
  const inputOf = openInputs(dataset, input, catalogues, plan);
  const rotas: MeasuredSeed[][] = catalogues.map(() => []);
  const pool = new ThreadPool(plan.threads);
  const waiting = [...tasks];
  let made = 0;
  const takeTurns = async () => {
    for (let task = waiting.shift(); task && !signal.aborted; task = waiting.shift()) {
      const { catalogue, localityId, seed } = task;
      const figures = await measureRotaOf(inputOf(task), seed, plan, pool, signal);
      rotas[catalogue]!.push({ ...figures, localityId, seed });
      made++;
      console.progress(`measuring: ${made} of ${tasks.length} rotas`);
    }
  };
  try {
    await Promise.all(Array.from({ length: plan.threads }, takeTurns));
  } finally {
    console.progress('');
    await pool.close();
  }
  if (signal.aborted) return undefined;
  const { from, days, pay } = plan;
  return rotas.map((ofCatalogue) =>
    gatherMeasures(inOrder(ofCatalogue), input.localities, { from, days, pay }),
  );
}

/** Sums do not depend on which rota was ready first. */
const inOrder = (rotas: readonly MeasuredSeed[]) =>
  [...rotas].sort((a, b) => a.seed - b.seed || (a.localityId < b.localityId ? -1 : 1));

/** Where nobody needs support there is no rota to make. */
function toTasks({ demand }: PatternInput, catalogues: readonly Catalogue[], { seeds }: MeasurePlan): Task[] {
  const needed = demand.filter(({ workersNeeded }) => workersNeeded.some((workers) => workers > 0));
  return catalogues.flatMap((_, catalogue) =>
    needed.flatMap(({ localityId }) =>
      Array.from({ length: seeds }, (_none, at) => ({ catalogue, localityId, seed: at + 1 })),
    ),
  );
}

/** Seeds of one locality share its input. @throws Refusal where it has no rota to make */
function openInputs(
  dataset: Dataset,
  input: PatternInput,
  catalogues: readonly Catalogue[],
  { from, days }: MeasurePlan,
): (task: Task) => RotaInput {
  const changed = catalogues.map((catalogue) => toMeasuredDataset(dataset, input, catalogue));
  const known = new Map<string, RotaInput>();
  return ({ catalogue, localityId }) => {
    const key = `${catalogue} ${localityId}`;
    const there = known.get(key);
    if (there) return there;
    const prepared = prepareInput({
      dataset: narrowToLocality(changed[catalogue]!, localityId)!,
      from,
      days,
    });
    if ('faults' in prepared) throw new Refusal(prepared.faults);
    known.set(key, prepared.input);
    return prepared.input;
  };
}

async function measureRotaOf(
  input: RotaInput,
  seed: number,
  { length, pay }: MeasurePlan,
  pool: ThreadPool,
  signal: AbortSignal,
) {
  const { rota } = await solveRota(input, { seed, threads: 1, ...length }, { pool, signal });
  const steps = mendingSteps(rota);
  const [least, more, most] = await measureAbsence(input, rota, { seed, steps }, { pool, signal });
  return toMeasuredRota(input, rota, [least!.coverLeft, more!.coverLeft, most!.coverLeft], pay);
}

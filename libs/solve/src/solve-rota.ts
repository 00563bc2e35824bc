import { type Finding, type ObjectiveParts, type Rota, type RotaInput } from '@homeround/domain';
import { checkRota, costOf, findShortages, type Shortage } from '@homeround/check';
import { toRota, toRotaProblem } from '@homeround/translate';
import { chooseSteps } from './choose-steps';
import { searchInParts } from './search-in-parts';
import type { SearchPool } from './search-pool';
import { countParts, type SolveSettings } from './solve-settings';

/** Name and version that a rota carries of what made it. */
const MADE_BY = 'homeround 0.1.0';

export type SolveProgress =
  | { readonly kind: 'shortages'; readonly shortages: readonly Shortage[] }
  | { readonly kind: 'started'; readonly steps: number; readonly parts: number }
  | {
      readonly kind: 'step';
      readonly step: number;
      readonly steps: number;
      readonly cost: number;
      readonly unallocated: number;
    };

export interface SolveOutcome {
  readonly rota: Rota;
  /** Hard constraints that the checker finds broken: by pins, or by a fault that must not be stored. */
  readonly findings: readonly Finding[];
  readonly shortages: readonly Shortage[];
  readonly parts: ObjectiveParts;
}

/** What a solve needs from outside. */
export interface SolvePorts {
  readonly pool: SearchPool;
  readonly onProgress?: (progress: SolveProgress) => void;
  /** Aborting gives the best rota so far. */
  readonly signal?: AbortSignal;
}

/** One solve from frozen input to a rota that the independent checker has judged. */
export async function solveRota(
  input: RotaInput,
  settings: SolveSettings,
  ports: SolvePorts,
): Promise<SolveOutcome> {
  const shortages = findShortages(input);
  ports.onProgress?.({ kind: 'shortages', shortages });
  const { problem, names } = toRotaProblem(input);
  const parts = countParts(settings, problem.workerCount);
  const steps = settings.steps ?? (await chooseSteps(problem, settings, parts, ports));
  ports.onProgress?.({ kind: 'started', steps, parts });
  const found = await searchInParts(problem, { ...settings, steps }, parts, ports);
  const rota = toRota(problem, names, found.solution, {
    madeBy: MADE_BY,
    seed: settings.seed,
    steps,
    threads: settings.threads,
    ...(found.steps < steps ? { stoppedAfter: found.steps } : {}),
  });
  return { rota, findings: checkRota(input, rota), shortages, parts: costOf(input, rota) };
}

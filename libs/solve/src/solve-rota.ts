import {
  type Finding,
  type ObjectivePart,
  type ObjectiveParts,
  type Rota,
  type RotaInput,
} from '@homeround/domain';
import { checkRota, costOf, findShortages, type Shortage } from '@homeround/check';
import type { RotaProblem } from '@homeround/engine';
import { toRota, toRotaProblem } from '@homeround/translate';
import { chooseSteps } from './choose-steps';
import { searchFromStarts } from './search-from-starts';
import { searchInParts } from './search-in-parts';
import type { SearchPool } from './search-pool';
import { planSearches, type SolveSettings } from './solve-settings';
import { startNear } from './start-near';

/** Name and version that a rota carries of what made it. */
const MADE_BY = 'homeround 0.1.0';

export type SolveProgress =
  | { readonly kind: 'shortages'; readonly shortages: readonly Shortage[] }
  | { readonly kind: 'started'; readonly steps: number; readonly parts: number; readonly starts: number }
  | {
      readonly kind: 'step';
      readonly step: number;
      readonly steps: number;
      readonly cost: number;
      readonly unallocated: number;
      /** Points of the best rota so far by part (wishes count in `outside-team`); absent while it is searched in parts. */
      readonly parts?: SearchedParts;
    };

export type SearchedParts = Readonly<Partial<Record<ObjectivePart, number>>>;

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
  const plan = planSearches(settings, problem.workerCount);
  const signal = withDeadline(settings, ports.signal);
  const bounded = { ...ports, ...(signal ? { signal } : {}) };
  const steps = await stepsOf(problem, settings, plan, bounded);
  ports.onProgress?.({ kind: 'started', steps, ...plan });
  const running = { ...settings, steps };
  const near = startNear(problem, names, input);
  const found =
    plan.parts === 1
      ? await searchFromStarts(problem, running, plan.starts, bounded, near)
      : await searchInParts(problem, running, plan.parts, bounded, near);
  const rota = toRota(problem, names, found.solution, {
    madeBy: MADE_BY,
    seed: settings.seed,
    steps,
    threads: settings.threads,
    // Parts round their shares of the steps, so fewer steps alone do not mean that it was stopped.
    ...(found.steps < steps && signal?.aborted ? { stoppedAfter: found.steps } : {}),
  });
  return { rota, findings: checkRota(input, rota), shortages, parts: costOf(input, rota) };
}

function stepsOf(
  problem: RotaProblem,
  { steps, seconds, ...settings }: SolveSettings,
  plan: ReturnType<typeof planSearches>,
  ports: SolvePorts,
): Promise<number> | number {
  if (steps !== undefined) return steps;
  if (seconds === undefined) throw new Error('a solve needs steps or seconds');
  return chooseSteps(problem, { ...settings, seconds }, plan, ports);
}

/** A machine that slows down after the trials must not make anyone wait much longer than asked. */
const OVERRUN = 1.25;

function withDeadline({ seconds }: SolveSettings, signal?: AbortSignal): AbortSignal | undefined {
  if (seconds === undefined) return signal;
  const deadline = AbortSignal.timeout(seconds * 1000 * OVERRUN);
  return signal ? AbortSignal.any([signal, deadline]) : deadline;
}

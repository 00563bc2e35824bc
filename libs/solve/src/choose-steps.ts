import { DEFAULT_SEARCH, type RotaProblem } from '@homeround/engine';
import type { SolvePorts } from './solve-rota';
import type { SolveSettings } from './solve-settings';

/** Steps of the first trial, which also warms the thread up. */
const FIRST_TRIAL = 500;
/** Share of the time after which a trial says enough; each is four times the one before. */
const TRIAL_SHARE = 0.03;
const GROWTH = 4;
/** A trial spends more of its steps on a rota that is still unfinished, where steps are slower than in the long run. */
const FASTER_LATER = 1.1;

/**
 * Turns seconds into steps by trials whose results are thrown away. The steps are stored with the rota: the same number
 * gives the same rota on any machine, which cooling by the clock never could.
 */
export async function chooseSteps(
  problem: RotaProblem,
  settings: SolveSettings & { readonly seconds: number },
  plan: { readonly parts: number; readonly starts: number },
  ports: SolvePorts,
): Promise<number> {
  const { threads } = ports.pool;
  const busy = Math.min(threads, plan.starts * plan.parts);
  const began = performance.now();
  const budget = settings.seconds * 1000;
  const first = await timeTrial(problem, settings, FIRST_TRIAL, busy, ports);
  const fixed = await timeTrial(problem, settings, 0, busy, ports);
  let steps = FIRST_TRIAL;
  let milliseconds = 0;
  while (milliseconds < budget * TRIAL_SHARE && performance.now() - began < budget / 4) {
    steps *= GROWTH;
    milliseconds = (await timeTrial(problem, settings, steps, busy, ports)) - fixed;
  }
  // Where a first rota alone takes long there was no time for a longer trial.
  if (steps === FIRST_TRIAL) milliseconds = first - fixed;
  const left = Math.max(0, budget - (performance.now() - began) - fixed);
  // Steps of parts are shared out over the threads; starts each do all of them.
  const sideBySide = Math.min(plan.parts, threads);
  const fitting = Math.floor((FASTER_LATER * left * sideBySide * steps) / Math.max(1, milliseconds));
  // A machine too slow for its own trials still owes a rota.
  return Math.max(FIRST_TRIAL, fitting);
}

/** Milliseconds until `busy` searches side by side have ended: threads that share a machine slow each other down. */
async function timeTrial(
  problem: RotaProblem,
  { seed }: SolveSettings,
  steps: number,
  busy: number,
  { pool, signal }: SolvePorts,
): Promise<number> {
  const began = performance.now();
  const task = {
    problem,
    settings: { ...DEFAULT_SEARCH, seed, steps },
    slice: { from: 0, to: 1 },
    stream: 0,
  };
  const trials = Array.from({ length: busy }, () => pool.search(task, () => undefined, signal));
  await Promise.all(trials);
  return performance.now() - began;
}

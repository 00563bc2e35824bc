import { DEFAULT_SEARCH, type RotaProblem } from '@homeround/engine';
import type { SolvePorts } from './solve-rota';
import type { SolveSettings } from './solve-settings';

/** Steps of the first look, enough to compile the loop. */
const FIRST_TRIAL = 300;
/** Share of the time that the trials may take. */
const TRIAL_SHARE = 0.04;
/** A trial is a whole annealing in small, with more left unallocated than in the long run: the real one is a bit faster. */
const CAUTION = 1.05;

/**
 * Turns seconds into steps by a trial whose result is thrown away. The steps are stored with the rota: the same number
 * gives the same rota on any machine, which cooling by the clock never could.
 */
export async function chooseSteps(
  problem: RotaProblem,
  settings: SolveSettings,
  parts: number,
  ports: SolvePorts,
): Promise<number> {
  const began = performance.now();
  const budget = (settings.seconds ?? 0) * 1000;
  const fixed = await timeTrial(problem, settings, 0, ports);
  const first = await timeTrial(problem, settings, FIRST_TRIAL, ports);
  const perStep = Math.max(0.005, (first - fixed) / FIRST_TRIAL);
  const trialSteps = Math.max(FIRST_TRIAL, Math.floor((budget * TRIAL_SHARE) / perStep));
  const trial = await timeTrial(problem, settings, trialSteps, ports);
  const settled = Math.max(0.002, (trial - fixed) / trialSteps);
  const left = Math.max(0, budget - (performance.now() - began) - fixed);
  const sideBySide = Math.min(parts, ports.pool.threads);
  return Math.max(FIRST_TRIAL, Math.floor((CAUTION * left * sideBySide) / settled));
}

/** Milliseconds. */
async function timeTrial(
  problem: RotaProblem,
  { seed }: SolveSettings,
  steps: number,
  { pool, signal }: SolvePorts,
): Promise<number> {
  const began = performance.now();
  const settings = { ...DEFAULT_SEARCH, seed, steps };
  await pool.search({ problem, settings, slice: { from: 0, to: 1 }, stream: 0 }, () => undefined, signal);
  return performance.now() - began;
}

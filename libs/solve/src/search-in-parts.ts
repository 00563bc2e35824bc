import {
  DEFAULT_SEARCH,
  loadSolution,
  mergeParts,
  Random,
  type RotaPart,
  type RotaProblem,
  type RotaSolution,
  splitRota,
} from '@homeround/engine';
import type { SearchNews } from './search-pool';
import type { SolvePorts } from './solve-rota';
import type { SolveSettings } from './solve-settings';

/** Rounds between which the borders of the parts move: enough for every pair of workers to meet several times. */
const ROUNDS = 12;
/** Keeps the random numbers that draw borders apart from those of the searches. */
const BORDER_STREAM = 1_000_000;

export interface FoundRota {
  readonly solution: RotaSolution;
  /** Steps done by all parts together. */
  readonly steps: number;
}

/**
 * Searches the whole problem: in one piece, or in parts side by side whose borders move from round to round while the
 * annealing goes on. Rounds wait for their slowest part, so the result depends on the number of parts, never on timing.
 */
export async function searchInParts(
  problem: RotaProblem,
  settings: SolveSettings & { readonly steps: number },
  parts: number,
  ports: SolvePorts,
): Promise<FoundRota> {
  if (parts === 1) return searchWhole(problem, settings, ports);
  let solution = await construct(problem, settings, ports);
  let best = solution;
  let done = 0;
  for (let round = 0; round < ROUNDS && ports.signal?.aborted !== true; round++) {
    const split = splitRota(problem, solution, parts, new Random(settings.seed, BORDER_STREAM + round));
    const searched = await searchRound(split, round, { ...settings, done, bestCost: best.cost }, ports);
    done += searched.steps;
    solution = counted(problem, mergeParts(problem, solution, split, searched.last));
    // The parts' best may come together to less than any state the annealing passed through.
    const bestOfRound = counted(problem, mergeParts(problem, solution, split, searched.best));
    for (const candidate of [solution, bestOfRound]) if (candidate.cost < best.cost) best = candidate;
    if (round === ROUNDS - 2) solution = best;
  }
  return { solution: best, steps: done };
}

async function searchWhole(
  problem: RotaProblem,
  settings: SolveSettings & { readonly steps: number },
  ports: SolvePorts,
): Promise<FoundRota> {
  const task = {
    problem,
    settings: { ...DEFAULT_SEARCH, seed: settings.seed, steps: settings.steps },
    slice: { from: 0, to: 1 },
    stream: 0,
  };
  const report = ({ step, bestCost, unallocated }: SearchNews) =>
    ports.onProgress?.({ kind: 'step', step, steps: settings.steps, cost: bestCost, unallocated });
  const found = await ports.pool.search(task, report, ports.signal);
  return { solution: found.best, steps: found.steps };
}

async function construct(
  problem: RotaProblem,
  { seed }: SolveSettings,
  ports: SolvePorts,
): Promise<RotaSolution> {
  const settings = { ...DEFAULT_SEARCH, seed, steps: 0 };
  const task = { problem, settings, slice: { from: 0, to: 1 }, stream: 0 };
  return (await ports.pool.search(task, () => undefined)).best;
}

/** Searches every part of a round; resolves when the last has finished. */
async function searchRound(
  split: readonly RotaPart[],
  round: number,
  settings: SolveSettings & { readonly steps: number; readonly done: number; readonly bestCost: number },
  { pool, onProgress, signal }: SolvePorts,
) {
  const total = split.reduce((sum, part) => sum + part.problem.visitCount, 0);
  const stepOf = new Int32Array(split.length);
  const absentOf = new Int32Array(split.length);
  const results = await Promise.all(
    split.map(({ problem, start }, part) => {
      // Larger parts get more steps, so that every visit is tried about as often.
      const steps = Math.round(((settings.steps / ROUNDS) * problem.visitCount) / total);
      const report = ({ step, unallocated }: SearchNews) => {
        stepOf[part] = step;
        absentOf[part] = unallocated;
        onProgress?.({
          kind: 'step',
          step: settings.done + stepOf.reduce((sum, value) => sum + value, 0),
          steps: settings.steps,
          cost: settings.bestCost,
          unallocated: absentOf.reduce((sum, value) => sum + value, 0),
        });
      };
      const task = {
        problem,
        settings: { ...DEFAULT_SEARCH, seed: settings.seed, steps },
        start,
        slice: { from: round / ROUNDS, to: (round + 1) / ROUNDS },
        stream: round * split.length + part + 1,
      };
      return pool.search(task, report, signal);
    }),
  );
  return {
    best: results.map((result) => result.best),
    last: results.map((result) => result.last),
    steps: results.reduce((sum, result) => sum + result.steps, 0),
  };
}

/** A merged solution with its real cost. */
function counted(problem: RotaProblem, solution: RotaSolution): RotaSolution {
  return { ...solution, cost: loadSolution(problem, solution).cost };
}

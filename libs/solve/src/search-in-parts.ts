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
import { type FoundRota, searchWhole, type RunningSettings } from './search-whole';

/** Rounds between which the borders of the parts move: enough for every pair of workers to meet several times. */
const ROUNDS = 12;
/** Share of the annealing, and of the time, that the whole is polished in one piece at the end. */
const POLISH = 0.3;
/** Keeps the random numbers that draw borders apart from those of the searches. */
const BORDER_STREAM = 1_000_000;

/**
 * Searches a large problem in parts side by side, whose borders move from round to round while the annealing goes on, and
 * then in one piece. Rounds wait for their slowest part, so the result depends on the number of parts, never on timing.
 */
export async function searchInParts(
  problem: RotaProblem,
  settings: RunningSettings,
  parts: number,
  ports: SolvePorts,
  near?: RotaSolution,
): Promise<FoundRota> {
  const ahead = Math.round(settings.steps * (1 - POLISH));
  let solution = near ?? (await construct(problem, settings, ports));
  let done = 0;
  for (let round = 0; round < ROUNDS && ports.signal?.aborted !== true; round++) {
    const split = splitRota(problem, solution, parts, new Random(settings.seed, BORDER_STREAM + round));
    const found = await searchRound(split, round, { ...settings, ahead, done, cost: solution.cost }, ports);
    done += found.steps;
    const merged = mergeParts(problem, solution, split, found.last);
    solution = { ...merged, cost: loadSolution(problem, merged).cost };
  }
  const polish = { ...settings, steps: Math.round((settings.steps * POLISH) / parts) };
  const slice = { from: 1 - POLISH, to: 1 };
  const stepsBefore = Math.round(polish.steps / POLISH) - polish.steps;
  const polished = await searchWhole(problem, polish, ports, {
    slice,
    stream: 0,
    start: solution,
    stepsBefore,
  });
  return { solution: polished.solution, steps: done + polished.steps * parts };
}

async function construct(
  problem: RotaProblem,
  { seed }: RunningSettings,
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
  settings: RunningSettings & { readonly ahead: number; readonly done: number; readonly cost: number },
  { pool, onProgress, signal }: SolvePorts,
) {
  const total = split.reduce((sum, part) => sum + part.problem.visitCount, 0);
  const stepOf = new Int32Array(split.length);
  const absentOf = new Int32Array(split.length);
  const results = await Promise.all(
    split.map(({ problem, start }, part) => {
      // Larger parts get more steps, so that every visit is tried about as often.
      const steps = Math.round(((settings.ahead / ROUNDS) * problem.visitCount) / total);
      const report = ({ step, unallocated }: SearchNews) => {
        stepOf[part] = step;
        absentOf[part] = unallocated;
        onProgress?.({
          kind: 'step',
          step: settings.done + stepOf.reduce((sum, value) => sum + value, 0),
          steps: settings.steps,
          cost: settings.cost,
          unallocated: absentOf.reduce((sum, value) => sum + value, 0),
        });
      };
      const task = {
        problem,
        settings: { ...DEFAULT_SEARCH, seed: settings.seed, steps },
        start,
        slice: {
          from: ((1 - POLISH) * round) / ROUNDS,
          to: ((1 - POLISH) * (round + 1)) / ROUNDS,
        },
        stream: round * split.length + part + 1,
      };
      return pool.search(task, report, signal);
    }),
  );
  return {
    last: results.map((result) => result.last),
    steps: results.reduce((sum, result) => sum + result.steps, 0),
  };
}

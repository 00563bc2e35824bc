import { type Highs, solveMilp } from '../milp/solve-milp';
import { toBlockGraph } from './block-graph';
import { toClosedWalks } from './closed-walks';
import { toFlowModel } from './flow-model';
import { assertRotatingProblem, type RotatingProblem } from './rotating-problem';
import { spliceWalks } from './splice-walks';

export interface RotatingSettings {
  /** Wall-clock guard for each flow; Infinity = until decided. An answer that comes in time does not depend on it. */
  readonly seconds: number;
  /** Flows tried at most; each after the first forbids how the one before fell apart. */
  readonly rounds: number;
  readonly seed: number;
}

/**
 * The 108 public cases are decided within a few seconds and nine rounds: 30 s and 200 leave room for more shifts and
 * longer cycles.
 */
export const DEFAULT_ROTATING: RotatingSettings = { seconds: 30, rounds: 200, seed: 1 };

export interface RotatingHooks {
  /** True = stop now: the result is `unknown`. */
  readonly shouldStop?: () => boolean;
}

/**
 * `shiftOfDay` has the days of the whole cycle, week after week, −1 where the day is off. `impossible` is proved: by `demand`
 * when no weeks at all meet the demand under the rules, by `one-cycle` when only several separate cycles would.
 * `rounds` counts the flows that were solved.
 */
export type RotatingResult =
  | { readonly status: 'found'; readonly shiftOfDay: Int8Array; readonly rounds: number }
  | { readonly status: 'impossible'; readonly by: 'demand' | 'one-cycle'; readonly rounds: number }
  | { readonly status: 'unknown'; readonly rounds: number };

/**
 * One rotating rota that meets the demand and keeps every rule, or the proof that there is none. A rota is a closed walk
 * through a graph of blocks, so whole flows are found by integer programming and joined; where the parts of one cannot be
 * joined, the next flow must connect them (branch and cut of Becker, Schiffer & Walther, INFORMS Journal on Computing, 2022;
 * the cuts between solves instead of within one). Same problem and seed: same rota.
 */
export function buildRotatingRota(
  highs: Highs,
  problem: RotatingProblem,
  settings: RotatingSettings,
  hooks: RotatingHooks = {},
): RotatingResult {
  assertRotatingProblem(problem);
  const graph = toBlockGraph(problem);
  const islands: Uint8Array[] = [];
  for (let rounds = 1; rounds <= settings.rounds; rounds++) {
    const { status, solution } = solveMilp(highs, toFlowModel(problem, graph, islands), {
      seconds: settings.seconds,
      relativeGap: 0,
      seed: settings.seed,
      ...hooks,
    });
    if (status === 'infeasible')
      return { status: 'impossible', by: islands.length > 0 ? 'one-cycle' : 'demand', rounds };
    if (!solution) return { status: 'unknown', rounds };

    const walks = toClosedWalks(problem, graph, Int32Array.from(solution.subarray(0, graph.arcs)));
    const joined = spliceWalks(
      problem,
      walks.map(({ shiftOfDay }) => shiftOfDay),
    );
    if (joined.length === 1) return { status: 'found', shiftOfDay: joined[0]!, rounds };
    islands.push(...walks.map(({ onWalk }) => onWalk));
    if (hooks.shouldStop?.()) return { status: 'unknown', rounds };
  }
  return { status: 'unknown', rounds: settings.rounds };
}

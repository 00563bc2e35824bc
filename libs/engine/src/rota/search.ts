import { Random } from '../random';
import { construct } from './construct';
import { Insertion, settle } from './insertion';
import type { RotaProblem } from './problem';
import { Recreation } from './recreate';
import { ruinColumn } from './ruin/column';
import { ruinStraggler } from './ruin/straggler';
import { StringRuin } from './ruin/strings';
import { type Score, scoreOf } from './score';
import type { SearchSettings } from './settings';
import { BestRota, loadSolution, type RotaSolution, toSolution } from './solution';
import { RotaState } from './state';

/** Steps between two looks at the outside world. */
const STEPS_PER_LOOK = 256;

/** What the outside may see and decide while a search runs. */
export interface SearchHooks {
  /** Called every few hundred steps. Must not change the search; `toScore` is slow, so ask for it seldom. */
  readonly onLook?: (look: SearchLook) => void;
  /** True = stop now and give the best so far. */
  readonly shouldStop?: () => boolean;
}

export interface SearchLook {
  readonly step: number;
  readonly bestCost: number;
  readonly unallocated: number;
  readonly toScore: () => Score;
}

export interface SearchResult {
  readonly best: RotaSolution;
  /** Where the search stood at its end: what a later slice of the annealing goes on from. */
  readonly last: RotaSolution;
  /** Steps done: fewer than asked for when stopped. */
  readonly steps: number;
  readonly insertions: number;
}

/** Where in the annealing this search stands: parts of a parallel solve run one after the other's slice of it. */
export interface SearchSlice {
  readonly from: number;
  readonly to: number;
}

/**
 * Slack induction by string removals (SISR, Christiaens & Vanden Berghe 2020) under simulated annealing, with two further
 * ruins that merge rare faces into the mini-team. Same problem, settings and start: same rota.
 */
export function searchRota(
  problem: RotaProblem,
  settings: SearchSettings,
  hooks: SearchHooks = {},
  start?: RotaSolution,
  slice: SearchSlice = { from: 0, to: 1 },
  stream = 0,
): SearchResult {
  const random = new Random(settings.seed, stream);
  const state = start ? loadSolution(problem, start) : new RotaState(problem);
  const insertion = new Insertion(state, random, settings.blinkEvery);
  const recreation = new Recreation(state, random, insertion);
  const strings = new StringRuin(state, random, settings);
  const best = new BestRota(state);
  construct(state, insertion);
  state.mark();
  best.take();

  let step = 0;
  for (; step < settings.steps && problem.visitCount > 0; step++) {
    if (step % STEPS_PER_LOOK === 0) {
      if (hooks.shouldStop?.()) break;
      hooks.onLook?.({
        step,
        bestCost: best.cost,
        unallocated: state.absentCount,
        toScore: () => scoreOf(loadSolution(problem, best.toSolution())),
      });
    }
    const progress = slice.from + ((slice.to - slice.from) * step) / settings.steps;
    const temperature =
      settings.startTemperature * (settings.endTemperature / settings.startTemperature) ** progress;
    const before = state.cost;
    const older = state.absentCount;
    ruin(state, strings, random, settings);
    settle(state);
    recreation.apply(state.absentCount - older);
    if (state.cost < before - temperature * Math.log(random.fraction() || Number.MIN_VALUE)) {
      best.noteTouched();
      state.mark();
      if (state.cost < best.cost) best.take();
    } else state.rollBack();
  }
  return { best: best.toSolution(), last: toSolution(state), steps: step, insertions: insertion.inserted };
}

function ruin(state: RotaState, strings: StringRuin, random: Random, settings: SearchSettings): void {
  const { problem } = state;
  const kind = random.below(100);
  let seed = random.below(problem.visitCount);
  if (kind < settings.stragglerShare) ruinStraggler(state, random, problem.visitPerson[seed]!);
  else if (kind < settings.stragglerShare + settings.columnShare) ruinColumn(state, random, seed);
  else {
    if (state.absentCount > 0 && random.below(100) < settings.unallocatedShare)
      seed = state.absent[random.below(state.absentCount)]!;
    strings.apply(seed);
  }
}

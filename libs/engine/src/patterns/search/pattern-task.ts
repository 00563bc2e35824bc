import { Random } from '../../random';
import { type Highs, openHighs } from '../../milp/solve-milp';
import { boundFront, type BoundPoint, type BoundSettings } from '../bound/bound-front';
import type { DealTables } from '../dealing/deal-tables';
import { type DealSettings, dealPhases, type DealtPhases } from '../dealing/deal-phases';
import { type PolishedCatalogue, polishPlacement, type PolishSettings } from '../polish/polish-placement';
import type { PatternProblem } from '../problem';
import type { FoundCatalogue } from './found-catalogue';
import { growCatalogues } from './grow-catalogues';
import type { ImproveSettings } from './improve-catalogue';
import { type ImproveStart, improveStart } from './improve-start';

/** A piece of a front search for one thread: plain data in, plain data out. */
export type PatternTask =
  | { readonly kind: 'grow'; readonly problem: PatternProblem; readonly most: number }
  | {
      readonly kind: 'improve';
      readonly problem: PatternProblem;
      readonly patterns: number;
      readonly start: ImproveStart;
      readonly settings: ImproveSettings;
      readonly seed: number;
      /** Separates the random numbers of tasks that share a seed. */
      readonly stream: number;
    }
  | {
      readonly kind: 'bound';
      readonly problem: PatternProblem;
      readonly counts: readonly number[];
      readonly settings: BoundSettings;
      /** Best known costs by count. */
      readonly best: Float64Array;
    }
  | {
      readonly kind: 'polish';
      readonly problem: PatternProblem;
      readonly found: FoundCatalogue;
      readonly settings: PolishSettings;
    }
  | {
      readonly kind: 'deal';
      readonly problem: PatternProblem;
      readonly dealing: DealTables;
      readonly found: FoundCatalogue;
      readonly settings: DealSettings;
    };

export type PatternAnswer =
  | { readonly kind: 'grow'; readonly found: readonly (FoundCatalogue | undefined)[] }
  | { readonly kind: 'improve'; readonly found: FoundCatalogue }
  | { readonly kind: 'bound'; readonly points: readonly BoundPoint[] }
  | { readonly kind: 'polish'; readonly polished: PolishedCatalogue }
  | { readonly kind: 'deal'; readonly dealt: DealtPhases };

/** A bound that has become known before its task is over. */
export interface PatternNews {
  readonly patterns: number;
  readonly lowerBound: number;
}

export interface PatternTaskHooks {
  readonly onNews?: (news: PatternNews) => void;
  /** True = stop now and give the best so far. */
  readonly shouldStop?: () => boolean;
}

let opened: Promise<Highs> | undefined;

/** The solver is compiled once in a thread. */
function highsOnce(): Promise<Highs> {
  return (opened ??= openHighs());
}

/** Does the task. Same task, same answer, unless it is stopped. */
export async function runPatternTask(
  task: PatternTask,
  hooks: PatternTaskHooks = {},
): Promise<PatternAnswer> {
  const { shouldStop } = hooks;
  switch (task.kind) {
    case 'grow':
      return { kind: 'grow', found: growCatalogues(task.problem, task.most, shouldStop) };
    case 'improve': {
      const random = new Random(task.seed, task.stream);
      const { problem, patterns, start, settings } = task;
      return { kind: 'improve', found: improveStart(problem, patterns, start, settings, random, shouldStop) };
    }
    case 'bound': {
      const onPoint = ({ count, lowerBound }: BoundPoint) => hooks.onNews?.({ patterns: count, lowerBound });
      const { problem, counts, settings, best } = task;
      const boundHooks = { onPoint, ...(shouldStop ? { shouldStop } : {}) };
      return { kind: 'bound', points: boundFront(problem, counts, settings, boundHooks, best) };
    }
    case 'polish': {
      const { problem, found, settings } = task;
      const polished = polishPlacement(await highsOnce(), problem, found, settings, shouldStop);
      return { kind: 'polish', polished };
    }
    case 'deal':
      return {
        kind: 'deal',
        dealt: dealPhases(task.problem, task.dealing, task.found, task.settings, shouldStop),
      };
  }
}

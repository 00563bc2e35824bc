import { type BoundPoint, toLowerBounds } from '../bound/bound-front';
import { DEFAULT_DEALING } from '../dealing/deal-phases';
import type { DealTables } from '../dealing/deal-tables';
import { DEFAULT_POLISH } from '../polish/polish-placement';
import type { PatternProblem } from '../problem';
import type { FoundCatalogue } from './found-catalogue';
import { FrontDraft } from './front-draft';
import { type FrontEffort, toEffort } from './front-effort';
import type { PatternAnswer, PatternNews, PatternTask } from './pattern-task';

export interface FrontSearchSettings {
  readonly kMin: number;
  readonly kMax: number;
  /** About how long it may take on four quiet cores. Counted in steps: a slower machine takes longer and finds the same. */
  readonly seconds: number;
  readonly seed: number;
}

/** Somewhere tasks run side by side; an abort makes them answer with the best so far. */
export interface PatternTaskPool {
  run(task: PatternTask, onNews?: (news: PatternNews) => void): Promise<PatternAnswer>;
}

export interface FrontSearchProgress {
  readonly stage: 'preview' | 'bound' | 'search' | 'polish' | 'dealing';
  /** Share of the stage, 0–1. */
  readonly done: number;
  /** Numbers of patterns that are done with in this stage. */
  readonly kDone: number;
  readonly best: readonly {
    readonly patterns: number;
    readonly total: number;
    readonly lowerBound: number | null;
  }[];
}

export interface FrontSearchHooks {
  readonly onProgress?: (progress: FrontSearchProgress) => void;
  readonly shouldStop?: () => boolean;
}

export interface FrontSolutionPoint extends FoundCatalogue {
  /** The number of patterns that was allowed. */
  readonly patterns: number;
  readonly lowerBound: number;
  /** Of each worker, by class; from 0, in the week of the cycle anchor. */
  readonly phaseOfWorker: Int32Array;
  readonly dealtCost: number;
}

export interface FrontSolution {
  /** Fewest patterns first. */
  readonly points: readonly FrontSolutionPoint[];
}

/**
 * The best catalogue of each size, found in rounds: a greedy front first; then relaxations give bounds and suggest open sets;
 * then every size is improved from its own best and its neighbours', again and again; then phases. Answers are merged in order of size,
 * so that the front depends on the problem, the settings and the seed alone.
 */
export async function searchFront(
  problem: PatternProblem,
  dealing: DealTables,
  settings: FrontSearchSettings,
  pool: PatternTaskPool,
  hooks: FrontSearchHooks = {},
): Promise<FrontSolution> {
  const search = new FrontSearch(problem, settings, pool, hooks);
  await search.preview();
  await search.bound();
  for (let round = 0; round < search.effort.rounds; round++) await search.improve(round);
  await search.polish();
  return search.deal(dealing);
}

/** Neighbouring sizes in one task for bounds: each begins where the larger one ended. Small sizes take longest, and come first. */
const SIZES_PER_BOUND = 3;
/** Keeps the random numbers of rounds apart. */
const MOST_STREAMS = 64;

class FrontSearch {
  readonly effort: FrontEffort;
  private readonly draft: FrontDraft;
  private bounds: Float64Array;

  constructor(
    private readonly problem: PatternProblem,
    private readonly settings: FrontSearchSettings,
    private readonly pool: PatternTaskPool,
    private readonly hooks: FrontSearchHooks,
  ) {
    this.effort = toEffort(problem, settings);
    this.draft = new FrontDraft(problem, settings.kMin, settings.kMax);
    this.bounds = new Float64Array(settings.kMax + 1).fill(-Infinity);
  }

  async preview(): Promise<void> {
    const answer = await this.pool.run({ kind: 'grow', problem: this.problem, most: this.settings.kMax });
    if (answer.kind !== 'grow') throw new Error('not what was asked for');
    answer.found.forEach((found, patterns) => {
      if (found) this.draft.offer(patterns, found);
    });
    this.draft.level();
    this.tell('preview', this.draft.sizes.length, this.draft.sizes.length);
  }

  /** Lower bounds, and open sets that the relaxation of each size would like: where searches begin. */
  async bound(): Promise<void> {
    if (this.hooks.shouldStop?.()) return;
    const best = this.draft.costs();
    const chunks = chunksOf(this.draft.sizes, SIZES_PER_BOUND);
    let done = 0;
    const answers = await Promise.all(
      chunks.map(async (counts) => {
        const settings = this.effort.boundOf(counts[0]!);
        const answer = await this.pool.run({ kind: 'bound', problem: this.problem, counts, settings, best });
        if (answer.kind !== 'bound') throw new Error('not what was asked for');
        this.keepBounds(answer.points);
        done += counts.length;
        this.tell('bound', done, this.draft.sizes.length);
        return answer.points;
      }),
    );
    for (const { count, suggestions } of answers.flat())
      for (const open of suggestions) this.draft.suggest(count, open);
  }

  async improve(round: number): Promise<void> {
    if (this.hooks.shouldStop?.()) return;
    const { rounds, streamsOf } = this.effort;
    const searches = this.draft.sizes.flatMap((patterns) =>
      Array.from({ length: streamsOf(patterns) }, (_, stream) => ({ patterns, stream })),
    );
    let done = 0;
    const found = await Promise.all(
      searches.map(async ({ patterns, stream }) => {
        const answer = await this.pool.run({
          kind: 'improve',
          problem: this.problem,
          patterns,
          start: this.draft.startOf(patterns, round, stream),
          settings: this.effort.improveIn(round, patterns),
          seed: this.settings.seed,
          stream: (round * MOST_STREAMS + stream) * (this.settings.kMax + 1) + patterns,
        });
        if (answer.kind !== 'improve') throw new Error('not what was asked for');
        this.tell('search', round * searches.length + ++done, rounds * searches.length);
        return answer.found;
      }),
    );
    searches.forEach(({ patterns }, at) => this.draft.offer(patterns, found[at]!));
    this.draft.level();
  }

  /** The best placement on the patterns of some sizes: what moves alone may have missed. */
  async polish(): Promise<void> {
    const sizes = this.draft.sizes.filter((patterns) => this.effort.isPolished(patterns));
    let done = 0;
    const found = await Promise.all(
      sizes.map(async (patterns) => {
        const before = this.draft.bestOf(patterns)!;
        if (this.hooks.shouldStop?.()) return before;
        const answer = await this.pool.run({
          ...{ kind: 'polish', problem: this.problem, found: before, settings: DEFAULT_POLISH },
        });
        if (answer.kind !== 'polish') throw new Error('not what was asked for');
        this.tell('polish', ++done, sizes.length);
        return answer.polished.found;
      }),
    );
    sizes.forEach((patterns, at) => this.draft.offer(patterns, found[at]!));
    this.draft.level();
  }

  async deal(dealing: DealTables): Promise<FrontSolution> {
    const { sizes } = this.draft;
    let done = 0;
    const points = await Promise.all(
      sizes.map(async (patterns): Promise<FrontSolutionPoint> => {
        const found = this.draft.bestOf(patterns)!;
        const answer = await this.pool.run({
          ...{ kind: 'deal', problem: this.problem, dealing, found, settings: DEFAULT_DEALING },
        });
        if (answer.kind !== 'deal') throw new Error('not what was asked for');
        this.tell('dealing', ++done, sizes.length);
        const lowerBound = Math.min(this.bounds[patterns]!, found.cost);
        const { phaseOfWorker, cost } = answer.dealt;
        return { ...found, patterns, lowerBound, phaseOfWorker, dealtCost: cost };
      }),
    );
    return { points };
  }

  private keepBounds(points: readonly BoundPoint[]): void {
    const known = this.bounds;
    const more = toLowerBounds(points, this.settings.kMax);
    this.bounds = known.map((bound, count) => Math.max(bound, more[count]!));
  }

  private tell(stage: FrontSearchProgress['stage'], done: number, all: number): void {
    const best = this.draft.sizes.flatMap((patterns) => {
      const found = this.draft.bestOf(patterns);
      if (!found) return [];
      const bound = this.bounds[patterns]!;
      return [
        { patterns, total: found.cost, lowerBound: bound === -Infinity ? null : Math.min(bound, found.cost) },
      ];
    });
    const kDone = Math.min(this.draft.sizes.length, Math.floor((done * this.draft.sizes.length) / all));
    this.hooks.onProgress?.({ stage, done: done / all, kDone, best });
  }
}

function chunksOf(sizes: readonly number[], length: number): number[][] {
  const chunks: number[][] = [];
  for (let at = 0; at < sizes.length; at += length) chunks.push(sizes.slice(at, at + length));
  return chunks;
}

import { DEMO_START, DENSE_LOCALITY, makeDemoCouncil, WHOLE_COUNCIL } from '@homeround/demo-council';
import { DEFAULT_PATTERN_SETTINGS, type PatternInput } from '@homeround/domain';
import { PatternThreads } from '@homeround/runtime';
import { findPoints, type FoundPoint, prepareFront } from '@homeround/solve';
import { report } from '../../history';
import { round } from '../../run-search';

export interface PatternsBenchSettings {
  /** Largest catalogue. */
  readonly most: number;
  /** What the search is told it may take on four quiet cores. */
  readonly seconds: number;
  readonly threads: number;
  readonly seeds: readonly number[];
  readonly keep: boolean;
}

const INSTANCES = { locality: DENSE_LOCALITY, council: WHOLE_COUNCIL } as const;
/** Sizes that get a line of their own. */
const SHOWN = [5, 10, 20, 30, 40];

/**
 * The front of catalogues of the demo locality and the demo council: cost, proven bound and cost with phases dealt, as the
 * independent checker finds them.
 */
export async function benchPatterns(settings: PatternsBenchSettings): Promise<void> {
  for (const [instance, demo] of Object.entries(INSTANCES)) {
    const use = { present: true, library: true, generated: true, rotating: false };
    const { input } = await prepareFront(makeDemoCouncil(demo), {
      ...{ settings: DEFAULT_PATTERN_SETTINGS, use, kMax: settings.most, day: DEMO_START },
    });
    if (!input) throw new Error(`no front can be searched for ${instance}`);
    for (const seed of settings.seeds) await runInstance(instance, input, settings, seed);
  }
}

async function runInstance(
  instance: string,
  input: PatternInput,
  { most, seconds, threads, keep }: PatternsBenchSettings,
  seed: number,
): Promise<void> {
  const pool = new PatternThreads(threads);
  const began = performance.now();
  const since = () => round((performance.now() - began) / 1000);
  let previewSeconds = 0;
  const points = await findPoints(
    input,
    { kMin: 1, kMax: most, seconds, seed },
    { pool, onProgress: ({ stage }) => stage === 'preview' && (previewSeconds = since()) },
  );
  const tookSeconds = since();
  await pool.close();
  const { length: candidates } = input.candidates;
  const common = { suite: 'patterns', seed, threads, candidates, previewSeconds, tookSeconds };
  for (const point of points.filter(({ patterns }) => SHOWN.includes(patterns)))
    report({ ...common, instance: `${instance}/${point.patterns}`, ...figuresOf(point) }, keep);
  const gaps = points.map(({ figures }) => figures.gap ?? 1);
  report(
    {
      ...{ ...common, instance: `${instance}/all` },
      meanGap: round(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length),
      worstGap: round(Math.max(...gaps)),
    },
    keep,
  );
}

function figuresOf({ figures }: FoundPoint) {
  return {
    cost: round(figures.total),
    bound: round(figures.lowerBound ?? 0),
    gap: round(figures.gap ?? 1),
    dealtCost: round(figures.dealtTotal),
  };
}

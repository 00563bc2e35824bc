import { makeDemoCouncil } from '@homeround/demo-council';
import type { PatternInput } from '@homeround/domain';
import { openHighs, proveLeastCost } from '@homeround/engine';
import { PatternThreads } from '@homeround/runtime';
import { findPoints } from '@homeround/solve';
import { toPatternProblem } from '@homeround/translate';
import { report } from '../../history';
import { round } from '../../run-search';
import {
  makeYardstick,
  SMALL_LOCALITY,
  SMALL_YARDSTICKS,
  type SmallYardstick,
  YARDSTICK_PATTERNS,
} from './small-yardstick';

export interface SmallBenchSettings {
  /** What the search is told; polishing and bounds come on top in so small a task. */
  readonly seconds: number;
  readonly threads: number;
  readonly seeds: readonly number[];
  /** Proves the least cost anew, by HiGHS on the whole model: minutes. */
  readonly prove: boolean;
  readonly keep: boolean;
}

/** Closer than this a proof says no more about the search. */
const PROOF = { seconds: 3600, relativeGap: 1e-4 };

/** Known costs are kept to a thousandth of a point. */
const SLACK = 0.01;

/** Eight patterns for 200 workers: how far the search, as the independent checker judges it, is from the proved least cost. */
export async function benchSmallPatterns(settings: SmallBenchSettings): Promise<void> {
  const dataset = makeDemoCouncil(SMALL_LOCALITY);
  for (const yardstick of SMALL_YARDSTICKS) {
    const input = makeYardstick(dataset, yardstick);
    const known = settings.prove ? await prove(yardstick, input, settings.keep) : yardstick;
    for (const seed of settings.seeds) await search(yardstick, input, known, settings, seed);
  }
}

type Known = Pick<SmallYardstick, 'knownCost' | 'lowerBound'>;

async function search(
  { instance }: SmallYardstick,
  input: PatternInput,
  { knownCost, lowerBound }: Known,
  { seconds, threads, keep }: SmallBenchSettings,
  seed: number,
): Promise<void> {
  const pool = new PatternThreads(threads);
  const since = stopwatch();
  const asked = { kMin: YARDSTICK_PATTERNS, kMax: YARDSTICK_PATTERNS, seconds, seed };
  const [point] = await findPoints(input, asked, { pool, onProgress: () => undefined });
  const took = since();
  await pool.close();
  const cost = point!.figures.total;
  if (cost < lowerBound - SLACK) throw new Error(`${instance} costs less than was proved: it has changed`);
  const figures = {
    ...{ cost: round(cost), knownCost, lowerBound },
    percentAboveKnown: round((100 * (cost - knownCost)) / knownCost),
    percentAboveBound: round((100 * (cost - lowerBound)) / lowerBound),
  };
  report({ suite: 'patterns-small', instance, seed, threads, ...figures, ...took }, keep);
}

/** Split workers first: a bound much sooner, and the catalogue from which the proof in whole workers begins. */
async function prove({ instance }: SmallYardstick, input: PatternInput, keep: boolean): Promise<Known> {
  const highs = await openHighs();
  const { problem } = toPatternProblem(input);
  const since = stopwatch();
  const split = proveLeastCost(highs, problem, YARDSTICK_PATTERNS, { ...PROOF, whole: 'patterns' });
  const splitTook = since();
  const { open } = split;
  const proved = proveLeastCost(highs, problem, YARDSTICK_PATTERNS, { ...PROOF, whole: 'workers', open });
  const known = { knownCost: round(proved.cost), lowerBound: round(proved.lowerBound) };
  const figures = { splitBound: round(split.lowerBound), splitCpuSeconds: splitTook.cpuSeconds, ...known };
  report({ suite: 'patterns-small', instance: `${instance}/proof`, seed: 0, ...figures, ...since() }, keep);
  return known;
}

/** On a busy machine the processor's seconds, of all threads together, say more than the clock's. */
function stopwatch(): () => { readonly tookSeconds: number; readonly cpuSeconds: number } {
  const began = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return {
      tookSeconds: round((performance.now() - began) / 1000),
      cpuSeconds: round((user + system) / 1e6),
    };
  };
}

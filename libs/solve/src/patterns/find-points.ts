import { type Front, type FrontPoint, type PatternInput, totalPatternCost } from '@homeround/domain';
import { type CatalogueFinding, checkFront } from '@homeround/check';
import { toCatalogueFigures } from './catalogue-figures';
import { findFront } from './find-front';
import { freezeCatalogue } from './freeze-patterns';
import type { FoundPoint, FrontProgress } from './front-store';
import type { PatternPool } from './pattern-pool';

export interface FrontSettings {
  /** Numbers of patterns that are searched for. */
  readonly kMin: number;
  readonly kMax: number;
  readonly seconds: number;
  readonly seed: number;
}

/** What a search for catalogues needs from outside. */
export interface FrontPorts {
  readonly pool: PatternPool;
  readonly onProgress: (progress: Omit<FrontProgress, 'seconds'>) => void;
  /** Aborting gives the best so far, soon. */
  readonly signal?: AbortSignal;
}

/** Searches for catalogues and has the independent checker judge every one of them, as they are kept. */
export async function findPoints(
  input: PatternInput,
  settings: FrontSettings,
  ports: FrontPorts,
): Promise<FoundPoint[]> {
  const front = await findFront(input, settings, ports);
  ports.onProgress({ stage: 'checking', done: 0, kDone: 0, best: toBest(front) });
  const { points, findings } = checkFront(input, front);
  if (findings.length > 0) throw new FrontRefused(findings);
  return front.points.map((point, at) => ({
    patterns: point.patterns,
    workPatternIds: point.workPatternIds,
    figures: toCatalogueFigures(input, point, provenOf(point), points[at]),
    catalogue: freezeCatalogue(point),
  }));
}

/** A search that was stopped early may have proven nothing. */
const provenOf = ({ lowerBound }: FrontPoint): number | null =>
  lowerBound === -Infinity ? null : lowerBound;

/** The search and its checker disagree: a fault of the program. Names no worker. */
class FrontRefused extends Error {
  override readonly name = 'FrontRefused';

  constructor(findings: readonly CatalogueFinding[]) {
    super([...new Set(findings.map(({ kind, detail }) => `${kind}: ${detail}`))].slice(0, 10).join('; '));
  }
}

const toBest = ({ points }: Front): FrontProgress['best'] =>
  points.map(({ patterns, cost, lowerBound }) => ({ patterns, total: totalPatternCost(cost), lowerBound }));

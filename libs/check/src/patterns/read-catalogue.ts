import {
  type Catalogue,
  groupBy,
  type PatternInput,
  type PatternWorker,
  type Placement,
  type WorkPatternId,
} from '@homeround/domain';
import { type LaidPattern, layOut } from './laid-out';

/** A worker with the pattern and phase that the catalogue gives them. */
export interface Placed {
  readonly worker: PatternWorker;
  readonly placement: Placement;
  /** The placement's; 1 where the cycle has no such week. */
  readonly phase: number;
  readonly present: LaidPattern;
  readonly next: LaidPattern;
  /** Keeps the present pattern, which the catalogue does not hold. */
  readonly keeps: boolean;
}

/** A catalogue with its ids resolved. What cannot be resolved is left out; `findMisplaced` reports it. */
export interface CatalogueView {
  readonly input: PatternInput;
  readonly catalogue: Catalogue;
  /** Each candidate and present pattern by its id. */
  readonly patterns: ReadonlyMap<WorkPatternId, LaidPattern>;
  readonly candidateIds: ReadonlySet<WorkPatternId>;
  readonly open: ReadonlySet<WorkPatternId>;
  /** The first placement of each known worker. */
  readonly placed: readonly Placed[];
}

export function readCatalogue(input: PatternInput, catalogue: Catalogue): CatalogueView {
  // A candidate that is also present is the same pattern.
  const patterns = new Map(
    [...input.candidates, ...input.presentPatterns].map((pattern) => [
      pattern.workPatternId,
      layOut(pattern),
    ]),
  );
  const open = new Set(catalogue.workPatternIds);
  const placements = groupBy(catalogue.placements, ({ workerId }) => workerId);
  const placed = input.workers.flatMap((worker): Placed[] => {
    const placement = placements.get(worker.workerId)?.[0];
    const next = placement && patterns.get(placement.workPatternId);
    const present = patterns.get(worker.workPatternId);
    if (!placement || !next || !present) return [];
    const { workPatternId } = placement;
    const keeps = workPatternId === worker.workPatternId && !open.has(workPatternId);
    const phase = isPhaseOf(next, placement.phase) ? placement.phase : 1;
    return [{ worker, placement, phase, present, next, keeps }];
  });
  const candidateIds = new Set(input.candidates.map(({ workPatternId }) => workPatternId));
  return { input, catalogue, patterns, candidateIds, open, placed };
}

/** True for a week of the pattern's cycle. */
export function isPhaseOf({ weeks }: LaidPattern, phase: number): boolean {
  return Number.isInteger(phase) && phase >= 1 && phase <= weeks;
}

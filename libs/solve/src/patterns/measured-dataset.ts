import type { Catalogue, Dataset, PatternInput } from '@homeround/domain';

/**
 * A dataset as it would be with everybody on the catalogue's patterns, in the steady weeks after a change: what was worked or
 * pinned on other patterns counts no more, so that options and today's patterns are measured alike.
 */
export function toMeasuredDataset(dataset: Dataset, input: PatternInput, catalogue: Catalogue): Dataset {
  const placed = new Map(catalogue.placements.map((placement) => [placement.workerId, placement]));
  const used = new Set(catalogue.placements.map(({ workPatternId }) => workPatternId));
  const known = new Set(dataset.workPatterns.map(({ workPatternId }) => workPatternId));
  const added = input.candidates.filter(
    ({ workPatternId }) => used.has(workPatternId) && !known.has(workPatternId),
  );
  return {
    ...dataset,
    workers: dataset.workers.map((worker) => {
      const placement = placed.get(worker.workerId);
      if (!placement) return worker;
      return { ...worker, workPatternId: placement.workPatternId, phase: placement.phase };
    }),
    workPatterns: [
      ...dataset.workPatterns,
      ...added.map(({ workPatternId, name, cycleWeeks, shifts, restAgreement }) => ({
        ...{ workPatternId, name, cycleWeeks, shifts },
        ...(restAgreement === undefined ? {} : { restAgreement }),
      })),
    ],
    recentDuties: [],
    pins: [],
  };
}

import type { PatternInput, PatternWorker, WorkPattern, WorkPatternId } from '@homeround/domain';
import { type PatternFeatures, toPatternFeatures } from '../features/pattern-features';
import { breaksLaw } from './breaks-law';
import { type Ineligible, mayWork } from './may-work';

/** Features of all patterns of an input, and who may work which. */
export interface Eligibility {
  /** Of a present pattern or a candidate; throws for an unknown one. */
  featuresOf(workPatternId: WorkPatternId): PatternFeatures;
  mayWork(worker: PatternWorker, candidateId: WorkPatternId): true | Ineligible;
}

/** All that `toEligibility` reads: an input, or one that is being made. */
export type EligibilityInput = Pick<PatternInput, 'candidates' | 'presentPatterns' | 'rules' | 'settings'>;

export function toEligibility(input: EligibilityInput): Eligibility {
  const { contractTolerance, bounds } = input.settings;
  const patterns = new Map<WorkPatternId, WorkPattern>(
    [...input.presentPatterns, ...input.candidates].map((pattern) => [pattern.workPatternId, pattern]),
  );
  const features = new Map([...patterns].map(([id, pattern]) => [id, toPatternFeatures(pattern)]));
  const unlawful = new Set(
    input.candidates
      .filter((pattern) => breaksLaw(pattern, input.rules, bounds))
      .map(({ workPatternId }) => workPatternId),
  );
  const featuresOf = (workPatternId: WorkPatternId) => {
    const found = features.get(workPatternId);
    if (!found) throw new Error(`The input has no work pattern ${workPatternId}`);
    return found;
  };
  return {
    featuresOf,
    mayWork: (worker, candidateId) =>
      mayWork(worker, featuresOf(candidateId), {
        present: featuresOf(worker.workPatternId),
        contractTolerance,
        unlawful: unlawful.has(candidateId),
      }),
  };
}

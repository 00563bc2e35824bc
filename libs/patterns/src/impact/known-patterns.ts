import type { PatternInput, WorkPattern, WorkPatternId } from '@homeround/domain';
import { type PatternFeatures, toPatternFeatures } from '../features/pattern-features';
import { type PatternWeeks, toPatternWeeks } from '../features/moved-hours';
import { toWorkerWeek, type WorkerWeek } from './worker-week';

/** A pattern with all that figures of impact ask of it. */
export interface KnownPattern {
  readonly pattern: WorkPattern;
  readonly features: PatternFeatures;
  readonly weeks: PatternWeeks;
  readonly week: WorkerWeek;
}

/** Present patterns and candidates by id, each worked out when it is first asked for. Throws for an unknown one. */
export function toKnownPatterns(input: PatternInput): (workPatternId: WorkPatternId) => KnownPattern {
  const patterns = new Map<WorkPatternId, WorkPattern>(
    [...input.presentPatterns, ...input.candidates].map((pattern) => [pattern.workPatternId, pattern]),
  );
  const known = new Map<WorkPatternId, KnownPattern>();
  return (workPatternId) => {
    const before = known.get(workPatternId);
    if (before) return before;
    const pattern = patterns.get(workPatternId);
    if (!pattern) throw new Error(`The input has no work pattern ${workPatternId}`);
    const made = {
      pattern,
      features: toPatternFeatures(pattern),
      weeks: toPatternWeeks(pattern),
      week: toWorkerWeek(pattern, input.rules.values),
    };
    known.set(workPatternId, made);
    return made;
  };
}

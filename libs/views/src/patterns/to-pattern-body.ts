import type { PatternBody } from '@homeround/contract';
import type {
  CandidateOrigin,
  LocalityId,
  PatternBounds,
  RuleBook,
  WorkPattern,
  WorkPatternId,
} from '@homeround/domain';
import { familyOf, findPatternFaults, KNOWN_PATTERNS, toPatternFeatures } from '@homeround/patterns';

/** What a pattern is judged by. */
export interface PatternMeasure {
  readonly rules: RuleBook;
  readonly bounds: PatternBounds;
}

/** How many workers of each locality work each pattern. */
export type WorkersOfPattern = ReadonlyMap<WorkPatternId, ReadonlyMap<LocalityId, number>>;

const WARNINGS = new Map(KNOWN_PATTERNS.map(({ pattern, warning }) => [pattern.workPatternId, warning]));

/** A work pattern with what a manager wants to know of it. */
export function toPatternBody(
  pattern: WorkPattern,
  origin: CandidateOrigin,
  { rules, bounds }: PatternMeasure,
  workersOf: WorkersOfPattern,
): PatternBody {
  const { workPatternId, name, cycleWeeks, shifts, restAgreement } = pattern;
  const { weeklyMinutes, weekendsInFour } = toPatternFeatures(pattern);
  const byLocality = [...(workersOf.get(workPatternId) ?? [])];
  return {
    ...{ workPatternId, name, cycleWeeks, weeklyMinutes, weekendsInFour, origin },
    shifts: shifts.map((shift) => ({ ...shift })),
    family: familyOf(pattern),
    warning: WARNINGS.get(workPatternId) ?? null,
    restAgreement: restAgreement ?? null,
    findings: findPatternFaults(pattern, rules, bounds).map(({ rule, tier, detail }) => ({
      ...{ rule, tier, text: detail },
    })),
    workers: byLocality.reduce((sum, [, workers]) => sum + workers, 0),
    workersByLocality: byLocality.map(([localityId, workers]) => ({ localityId, workers })),
  };
}

export function countWorkers(
  placed: readonly { readonly workPatternId: WorkPatternId; readonly localityId: LocalityId }[],
): WorkersOfPattern {
  const counts = new Map<WorkPatternId, Map<LocalityId, number>>();
  for (const { workPatternId, localityId } of placed) {
    const byLocality = counts.get(workPatternId) ?? new Map<LocalityId, number>();
    counts.set(workPatternId, byLocality.set(localityId, (byLocality.get(localityId) ?? 0) + 1));
  }
  return counts;
}

/** Most workers first; of equals by name. */
export function byWorkers(a: PatternBody, b: PatternBody): number {
  return b.workers - a.workers || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

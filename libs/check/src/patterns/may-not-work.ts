import type { PatternInput, PatternWorker, WorkAgreement } from '@homeround/domain';
import { findBrokenLaw } from './broken-law';
import type { LaidPattern } from './laid-out';
import { hasNight, longestRun, weekendWeeks, weeklyMinutes } from './pattern-figures';

/** The four rules of docs/patterns.md, "Who may work what", by their numbers there. */
export const PLACEMENT_RULES = { contract: 1, agreement: 2, night: 3, law: 4 } as const;
export type PlacementRule = keyof typeof PLACEMENT_RULES;

/** Means over cycles of three and nine weeks are no whole minutes. */
const HAIR = 1e-6;

/** The first rule by which a worker may not be placed on a pattern that is not their present one. */
export function whyMayNotWork(
  worker: PatternWorker,
  present: LaidPattern,
  next: LaidPattern,
  { rules, settings }: Pick<PatternInput, 'rules' | 'settings'>,
): PlacementRule | undefined {
  const off = Math.abs(weeklyMinutes(next) - worker.contractedMinutes);
  if (off > settings.contractTolerance + HAIR) return 'contract';
  if (worker.agreements.some((agreement) => breaksAgreement(next, agreement))) return 'agreement';
  if (hasNight(next) !== hasNight(present)) return 'night';
  return findBrokenLaw(next, rules).length > 0 ? 'law' : undefined;
}

/** True when a pattern, which is not the present one, does not keep an agreement in every week. */
function breaksAgreement(laid: LaidPattern, agreement: WorkAgreement): boolean {
  const { earliestStart = -Infinity, latestEnd = Infinity, weekdaysOff, keepsPattern } = agreement;
  const { weekendsInFour = 4, daysInARow = Infinity } = agreement;
  return (
    keepsPattern ||
    laid.core.some(
      ({ shift }) =>
        shift.start < earliestStart || shift.end > latestEnd || weekdaysOff.includes(shift.weekday),
    ) ||
    weekendWeeks(laid) * 4 > weekendsInFour * laid.weeks ||
    longestRun(laid) > daysInARow
  );
}

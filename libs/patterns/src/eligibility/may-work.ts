import type { PatternWorker, WorkAgreement } from '@homeround/domain';
import type { PatternFeatures } from '../features/pattern-features';

/** Why a worker may not be placed on a pattern; the numbers of docs/patterns.md, "Who may work what", in order. */
export const INELIGIBLE_REASONS = [
  'contract',
  'keeps-pattern',
  'earliest-start',
  'latest-end',
  'weekday-off',
  'weekends',
  'days-in-a-row',
  'night',
  'law',
] as const;
export type IneligibleReason = (typeof INELIGIBLE_REASONS)[number];

export interface Ineligible {
  readonly reason: IneligibleReason;
  /** The agreement that the pattern breaks. */
  readonly agreement?: WorkAgreement;
}

export interface EligibilityContext {
  /** Of the worker's present pattern. */
  readonly present: PatternFeatures;
  /** Minutes a week by which a pattern may miss the contracted time. */
  readonly contractTolerance: number;
  /** The candidate has a finding of tier law and no agreement on compensatory rest. */
  readonly unlawful: boolean;
}

const CONTRACT: Ineligible = { reason: 'contract' };
const NIGHT: Ineligible = { reason: 'night' };
const LAW: Ineligible = { reason: 'law' };

/** Whether the worker may be placed on the candidate, or the first reason why not. On the present pattern always. */
export function mayWork(
  worker: PatternWorker,
  candidate: PatternFeatures,
  context: EligibilityContext,
): true | Ineligible {
  if (candidate.workPatternId === worker.workPatternId) return true;
  if (!fitsContract(worker, candidate, context.contractTolerance)) return CONTRACT;
  const broken = findBrokenAgreements(worker, candidate)[0];
  if (broken) return broken;
  if (candidate.night !== context.present.night) return NIGHT;
  return context.unlawful ? LAW : true;
}

export function fitsContract(worker: PatternWorker, candidate: PatternFeatures, tolerance: number): boolean {
  return Math.abs(candidate.weeklyMinutes - worker.contractedMinutes) <= tolerance;
}

const NONE: readonly Ineligible[] = [];

/** Every agreement of the worker that the pattern breaks, with each way in which it does. */
export function findBrokenAgreements(
  worker: PatternWorker,
  candidate: PatternFeatures,
): readonly Ineligible[] {
  // Asked of every worker and candidate; few workers have an agreement.
  if (worker.agreements.length === 0) return NONE;
  return worker.agreements.flatMap((agreement) =>
    BREACHES.filter(({ isBroken }) => isBroken(agreement, candidate, worker)).map(({ reason }) => ({
      reason,
      agreement,
    })),
  );
}

interface Breach {
  readonly reason: IneligibleReason;
  readonly isBroken: (agreement: WorkAgreement, pattern: PatternFeatures, worker: PatternWorker) => boolean;
}

const BREACHES: readonly Breach[] = [
  {
    reason: 'keeps-pattern',
    isBroken: ({ keepsPattern }, { workPatternId }, worker) =>
      keepsPattern && workPatternId !== worker.workPatternId,
  },
  {
    reason: 'earliest-start',
    isBroken: ({ earliestStart = 0 }, pattern) => pattern.earliestStart < earliestStart,
  },
  {
    reason: 'latest-end',
    isBroken: ({ latestEnd = Infinity }, pattern) => pattern.latestEnd > latestEnd,
  },
  {
    reason: 'weekday-off',
    isBroken: ({ weekdaysOff }, { worksOn }) => weekdaysOff.some((weekday) => worksOn[weekday]),
  },
  {
    reason: 'weekends',
    // Whole numbers: a third of twelve weeks must not miss by a rounding.
    isBroken: ({ weekendsInFour = 4 }, { weekendWeeks, cycleWeeks }) =>
      weekendWeeks * 4 > weekendsInFour * cycleWeeks,
  },
  {
    reason: 'days-in-a-row',
    isBroken: ({ daysInARow = Infinity }, { longestRun }) => longestRun > daysInARow,
  },
];

import type { Gender, LocalDate, Minute, RuleName, SkillId, TeamId, VisitId } from '@homeround/domain';

/**
 * `too-few-workers`: fewer workers than the visit needs could do it at any allowed start.
 * `no-common-start`: enough workers could do a double-up, but never two at the same time.
 * `too-few-minutes`: what must happen inside a span is more than those on duty can do in it.
 */
export const SHORTAGE_KINDS = ['too-few-workers', 'no-common-start', 'too-few-minutes'] as const;
export type ShortageKind = (typeof SHORTAGE_KINDS)[number];

/** Share of a neighbourhood team's people in the demand of a shortage, 0–1. */
export interface TeamShare {
  readonly teamId: TeamId;
  readonly share: number;
}

/**
 * A proof that no rota can keep every hard constraint and allocate every visit: whatever the search does, at least
 * `leastUnallocated` of these visits stay unallocated. Shortages may concern the same visits: their figures do not add up.
 */
export interface Shortage {
  readonly kind: ShortageKind;
  /** The local day on which it begins. */
  readonly date: LocalDate;
  readonly start: Minute;
  readonly end: Minute;
  /** What the workers who are short must hold; empty = any worker. */
  readonly skillIds: readonly SkillId[];
  /** Set when only workers of this gender count. */
  readonly gender?: Gender;
  /** What excludes most of the workers on duty then, for `too-few-workers`; `shift`: too few are on duty at all. */
  readonly reason?: RuleName;
  /** Whose people the demand comes from, largest share first. */
  readonly teams: readonly TeamShare[];
  /** Worker-minutes that must lie in the span, with the travel that none can avoid. */
  readonly neededMinutes: number;
  /** Worker-minutes that those who fit can give in the span. */
  readonly availableMinutes: number;
  /** Lower bound on the worker-minutes of visits that stay unallocated. */
  readonly missingMinutes: number;
  /** Lower bound on the number of visits that stay unallocated. */
  readonly leastUnallocated: number;
  /** The visits of which some must stay unallocated, in order of time. */
  readonly visitIds: readonly VisitId[];
}

import type { ClockTime, LocalDate, LocalityId, TeamId, Tier, WorkerId } from '@homeround/domain';

/** A core shift on a day. */
export interface DatedShift {
  readonly date: LocalDate;
  readonly start: ClockTime;
  /** Above 1440 on the next day. */
  readonly end: ClockTime;
}

export const TRANSITION_RULES = [
  'daily-rest',
  'weekly-rest',
  'late-to-early',
  'days-in-a-row',
  'weekly-hours',
] as const;
export type TransitionRule = (typeof TRANSITION_RULES)[number];

/** What the change from one pattern to the other breaks, though each by itself may keep it. */
export interface TransitionFinding {
  readonly rule: TransitionRule;
  readonly tier: Tier;
  readonly text: string;
}

/** The weeks around one worker's change. */
export interface WorkerTransition {
  readonly workerId: WorkerId;
  readonly localityId: LocalityId;
  readonly teamId: TeamId;
  /** First day of the new pattern. */
  readonly changeover: LocalDate;
  /** Null where there is none within four weeks. */
  readonly lastShift: DatedShift | null;
  readonly firstShift: DatedShift | null;
  readonly restHours: number | null;
  /** Core hours in the seven days before and from the changeover. */
  readonly hoursBefore: number;
  readonly hoursAfter: number;
  readonly findings: readonly TransitionFinding[];
}

/** One locality, or one team, that changes on one day. */
export interface TransitionPhase {
  readonly from: LocalDate;
  readonly localityId: LocalityId;
  readonly teamId?: TeamId;
  /** The locality's; a team's id where phases are teams. */
  readonly name: string;
  /** Who change. */
  readonly workers: number;
}

export interface TransitionPlan {
  readonly changeover: LocalDate;
  /** First Monday that leaves the notice. */
  readonly earliest: LocalDate;
  readonly noticeWeeks: number;
  /** False when the first changeover is before `earliest`. */
  readonly noticeKept: boolean;
  readonly workersChanged: number;
  readonly workersWithFindings: number;
  /** In order of day. */
  readonly phases: readonly TransitionPhase[];
  /** Who change; those with findings first, the law's before others. */
  readonly workers: readonly WorkerTransition[];
}

export interface TransitionRequest {
  /** The day of asking, from which notice counts. */
  readonly day: LocalDate;
  /** First day of the new patterns, where phases begin. */
  readonly changeover: LocalDate;
  /** Four unless said otherwise: what staff in Angus asked for (2022–2023). */
  readonly noticeWeeks?: number;
  /** Everybody on one day (unless said otherwise), or one locality or one team after another. */
  readonly by?: 'at-once' | 'locality' | 'team';
  /** From one phase to the next; two unless said otherwise: a pay fortnight in which to see what goes wrong. */
  readonly weeksBetween?: number;
  /** Days of localities that have their own; they take no part in phases by locality. */
  readonly changeovers?: Readonly<Record<LocalityId, LocalDate>>;
}

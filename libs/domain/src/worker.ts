import type { ClockTime, LocalDate } from './time/clock-time';
import type { Gender, TeamId } from './person';
import type { PlaceId, TravelMode } from './place';
import type { SkillId } from './skill';

export type WorkerId = string;
export type WorkPatternId = string;

export interface HeldSkill {
  readonly skillId: SkillId;
  readonly validFrom: LocalDate;
  /** Last day; absent = until further notice. */
  readonly validTo?: LocalDate;
}

/** A human who gives support. */
export interface Worker {
  readonly workerId: WorkerId;
  readonly name: string;
  readonly teamId: TeamId;
  readonly gender?: Gender;
  readonly languages: readonly string[];
  readonly interests: readonly string[];
  /** Where the day starts and ends. From a hub, travel to the first visit and back is working time; from home it is not. */
  readonly start: { readonly kind: 'home' | 'hub'; readonly placeId: PlaceId };
  readonly mode: TravelMode;
  /** Per week. */
  readonly contractedMinutes: number;
  readonly workPatternId: WorkPatternId;
  /** Week of the cycle, from 1, in which the worker stands in the week of the cycle anchor. */
  readonly phase: number;
  readonly skills: readonly HeldSkill[];
  /** Traits of a person's home where this worker may not be sent. */
  readonly restrictions: readonly string[];
  /** Signed the opt-out from the 48-hour average. */
  readonly optedOutOfWeeklyHours: boolean;
}

export const ABSENCE_KINDS = ['leave', 'sickness', 'training', 'other'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** A span in which a worker is not there. Local wall clock; `toClock` on `toDate` is the end. */
export interface Absence {
  readonly workerId: WorkerId;
  readonly kind: AbsenceKind;
  readonly fromDate: LocalDate;
  readonly fromClock: ClockTime;
  readonly toDate: LocalDate;
  readonly toClock: ClockTime;
}

/** A duty outside the period, worked or published: rest and average hours are counted across the edges. */
export interface RecentDuty {
  readonly workerId: WorkerId;
  readonly date: LocalDate;
  readonly start: ClockTime;
  /** Above 1440 when it ends after midnight. */
  readonly end: ClockTime;
}

/** One span of duty in a work pattern. */
export interface PatternShift {
  /** Week of the cycle, from 1. */
  readonly week: number;
  /** 0 = Monday. */
  readonly weekday: number;
  readonly start: ClockTime;
  /** Above 1440 when it ends after midnight. */
  readonly end: ClockTime;
  /** `flex` = may be asked for and is paid only as used; `core` is paid whether used or not. */
  readonly kind: 'core' | 'flex';
}

/** A cyclic template of shifts. */
export interface WorkPattern {
  readonly workPatternId: WorkPatternId;
  readonly name: string;
  /** 1–12. */
  readonly cycleWeeks: number;
  readonly shifts: readonly PatternShift[];
  /**
   * Reference of a recorded agreement on compensatory rest (Working Time Regulations 1998, reg 24), where the pattern
   * itself leaves less than the daily or weekly rest. Without it such a pattern is refused.
   */
  readonly restAgreement?: string;
}

/** True when the worker holds the skill on that day. */
export function holdsSkill(worker: Worker, skillId: SkillId, date: LocalDate): boolean {
  return worker.skills.some(
    (held) =>
      held.skillId === skillId &&
      held.validFrom <= date &&
      (held.validTo === undefined || date <= held.validTo),
  );
}

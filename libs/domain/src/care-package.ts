import type { ClockTime, LocalDate } from './time/clock-time';
import type { PersonId } from './person';
import type { SkillId } from './skill';

export type RecurringVisitId = string;
export type DayChoiceId = string;
export type MedicineId = string;

export const PRIORITIES = ['critical', 'high', 'standard', 'low'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const DOUBLE_UP_REASONS = ['manual-handling', 'time-saving'] as const;
export type DoubleUpReason = (typeof DOUBLE_UP_REASONS)[number];

/** On which days a recurring visit happens. Weekdays are 0 = Monday … 6 = Sunday. */
export type VisitDays =
  | { readonly kind: 'fixed'; readonly weekdays: readonly number[] }
  /** Any `count` different days of these, each week. */
  | { readonly kind: 'any'; readonly count: number; readonly weekdays: readonly number[] }
  /** The days follow one alternative of a day choice, which may join several recurring visits. */
  | { readonly kind: 'choice'; readonly dayChoiceId: DayChoiceId };

/** One line of a person's care package: a visit that comes again and again. */
export interface RecurringVisit {
  readonly recurringVisitId: RecurringVisitId;
  readonly personId: PersonId;
  /** What people call it: breakfast, lunch, tea, bed … */
  readonly label: string;
  readonly validFrom: LocalDate;
  /** Last day; absent = until further notice. */
  readonly validTo?: LocalDate;
  /** 1 = every week, 2 = every second week … counted from the Monday of `validFrom`. */
  readonly everyWeeks: number;
  readonly days: VisitDays;
  /** The visit must start at or after this time … */
  readonly earliestStart: ClockTime;
  /** … and at or before this one; above 1440 after midnight. */
  readonly latestStart: ClockTime;
  readonly preferredStart: ClockTime;
  readonly minutes: number;
  readonly workers: 1 | 2;
  /** Why two workers: given exactly when `workers` is 2. */
  readonly doubleUpReason?: DoubleUpReason;
  readonly skills: readonly SkillId[];
  readonly priority: Priority;
  /** `fixed` = starts at the preferred time exactly. */
  readonly timing: 'movable' | 'fixed';
}

/** Alternatives of days for one or more recurring visits of one person: exactly one alternative is followed each week. */
export interface DayChoice {
  readonly dayChoiceId: DayChoiceId;
  readonly alternatives: readonly DayAlternative[];
}

/** The weekdays on which each recurring visit happens under this alternative. */
export type DayAlternative = readonly {
  readonly recurringVisitId: RecurringVisitId;
  readonly weekday: number;
}[];

export const ADMINISTRATIONS = ['prompt', 'assist', 'administer'] as const;
export type Administration = (typeof ADMINISTRATIONS)[number];

/** A dose that is due at a recurring visit. Doses of one medicine for one person are linked by the minimum gap. */
export interface Dose {
  readonly personId: PersonId;
  readonly medicineId: MedicineId;
  readonly recurringVisitId: RecurringVisitId;
  readonly administration: Administration;
  /** The dose must be given within this span; the visit-start window is the span less `minutesIntoVisit`. */
  readonly windowStart: ClockTime;
  readonly windowEnd: ClockTime;
  readonly minutesIntoVisit: number;
  /** Least elapsed minutes between two doses of this medicine for this person; 0 = no rule. */
  readonly minimumGapMinutes: number;
  readonly timeCritical: boolean;
  /** Where window and gap come from, and who signed them off. */
  readonly source: string;
}

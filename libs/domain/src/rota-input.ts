import type { Administration, DoubleUpReason, MedicineId, Priority, RecurringVisitId } from './care-package';
import type { ObjectiveWeights } from './objective';
import type { Person, PersonId } from './person';
import type { PlaceId, TravelTable } from './place';
import type { Rota, ShiftId, VisitId } from './rota';
import type { RuleBook } from './rules';
import type { SkillId } from './skill';
import type { LocalDate, Minute } from './time/clock-time';
import type { Period } from './time/period';
import type { Worker, WorkerId } from './worker';

/** A shift of a worker's pattern on a real day, less absences. */
export interface Shift {
  readonly shiftId: ShiftId;
  readonly workerId: WorkerId;
  /** The working day: the day on which the pattern's shift starts. Daily rest lies between working days. */
  readonly date: LocalDate;
  readonly start: Minute;
  readonly end: Minute;
  readonly kind: 'core' | 'flex';
}

/** One day on which a visit may happen, with the starts that are allowed on it: all bounds included. */
export interface VisitOption {
  readonly date: LocalDate;
  /** The visit's own window. */
  readonly earliest: Minute;
  readonly latest: Minute;
  readonly preferred: Minute;
  /** Starts that bring every dose of the visit into its window; absent without doses. */
  readonly medicationWindow?: { readonly earliest: Minute; readonly latest: Minute };
}

export interface VisitDose {
  readonly medicineId: MedicineId;
  readonly administration: Administration;
  /** Least elapsed minutes from this dose to the next of the same medicine for the person. */
  readonly minimumGapMinutes: number;
  /** Minutes from the visit's start to the dose. */
  readonly minutesIntoVisit: number;
  readonly timeCritical: boolean;
}

/** One piece of support for one person, once. */
export interface Visit {
  readonly visitId: VisitId;
  readonly personId: PersonId;
  readonly recurringVisitId: RecurringVisitId;
  readonly label: string;
  readonly placeId: PlaceId;
  readonly minutes: number;
  readonly workers: 1 | 2;
  readonly doubleUpReason?: DoubleUpReason;
  /** All skills and registrations a worker needs on the visit's day: asked ones and those every such visit needs. */
  readonly skills: readonly SkillId[];
  readonly priority: Priority;
  /** In order of date; more than one only where the day is free to choose. */
  readonly options: readonly VisitOption[];
  readonly doses: readonly VisitDose[];
  readonly choiceWeekId?: string;
}

/**
 * A day choice in one week of the period. The allocated visits of the week must together fit into one alternative: each on
 * a (recurring visit, date) of its own in it.
 */
export interface ChoiceWeek {
  readonly choiceWeekId: string;
  readonly visitIds: readonly VisitId[];
  readonly alternatives: readonly (readonly {
    readonly recurringVisitId: RecurringVisitId;
    readonly date: LocalDate;
  }[])[];
}

/** How often a worker visited a person in the four weeks before the period. */
export interface Familiarity {
  readonly personId: PersonId;
  readonly workerId: WorkerId;
  readonly visits: number;
}

/** A duty before or after the period, in its minutes: negative before it. */
export interface OuterDuty {
  readonly workerId: WorkerId;
  readonly date: LocalDate;
  readonly start: Minute;
  readonly end: Minute;
  /** `recorded` = worked or published; `pattern` = assumed from the work pattern because nothing is recorded. */
  readonly source: 'recorded' | 'pattern';
}

/** A pin in the period's minutes. */
export interface PinnedVisit {
  readonly visitId: VisitId;
  readonly workerIds: readonly WorkerId[];
  readonly start?: Minute;
}

/** All that one solve may know, frozen: the only thing that search, checker and explanations read. */
export interface RotaInput {
  readonly name: string;
  readonly period: Period;
  /** Length of the period in minutes (a clock change makes it no multiple of 1440). */
  readonly endMinute: Minute;
  readonly people: readonly Person[];
  readonly workers: readonly Worker[];
  readonly shifts: readonly Shift[];
  readonly visits: readonly Visit[];
  readonly choiceWeeks: readonly ChoiceWeek[];
  readonly familiarity: readonly Familiarity[];
  readonly outerDuties: readonly OuterDuty[];
  readonly pins: readonly PinnedVisit[];
  /** The rota that people and workers have been told of, if there is one. */
  readonly published?: Rota;
  readonly travel: TravelTable;
  readonly rules: RuleBook;
  readonly weights: ObjectiveWeights;
}

import type { DayChoice, Dose, RecurringVisit } from './care-package';
import type { HistoryEntry, Locality, Person, Suspension, Team } from './person';
import type { GivenTravelTime, Place, TravelSettings } from './place';
import type { Pin } from './pin';
import type { PatternPreference } from './patterns/pattern-preference';
import type { StaffRecord } from './patterns/staff-record';
import type { WorkAgreement } from './patterns/work-agreement';
import type { RuleBook } from './rules';
import type { Skill } from './skill';
import type { LocalDate } from './time/clock-time';
import type { Absence, RecentDuty, WorkPattern, Worker } from './worker';

/** Everything that is known of a locality (or several), independent of any period. */
export interface Dataset {
  readonly name: string;
  /** IANA name of the zone in which all wall-clock times are meant. */
  readonly timeZone: string;
  /** A Monday: the week in which a worker with phase n stands in week n of the cycle. */
  readonly cycleAnchor: LocalDate;
  readonly rules: RuleBook;
  readonly travel: TravelSettings;
  readonly localities: readonly Locality[];
  readonly teams: readonly Team[];
  readonly places: readonly Place[];
  readonly givenTravelTimes: readonly GivenTravelTime[];
  readonly skills: readonly Skill[];
  readonly people: readonly Person[];
  readonly recurringVisits: readonly RecurringVisit[];
  readonly dayChoices: readonly DayChoice[];
  readonly doses: readonly Dose[];
  readonly suspensions: readonly Suspension[];
  readonly workers: readonly Worker[];
  readonly absences: readonly Absence[];
  readonly workPatterns: readonly WorkPattern[];
  readonly agreements: readonly WorkAgreement[];
  readonly patternPreferences: readonly PatternPreference[];
  readonly staffRecords: readonly StaffRecord[];
  readonly history: readonly HistoryEntry[];
  readonly recentDuties: readonly RecentDuty[];
  readonly pins: readonly Pin[];
}

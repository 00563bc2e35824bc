export {
  type ClockTime,
  type LocalDate,
  type Minute,
  MINUTES_PER_DAY,
  readClockTime,
  toClockText,
} from './time/clock-time';
export {
  addDays,
  daysBetween,
  isLocalDate,
  mondayOf,
  WEEKDAYS,
  type Weekday,
  weekdayIndex,
  weekdayOf,
} from './time/local-date';
export { isTimeZone, type Period, type PeriodClock, toPeriodClock } from './time/period';
export { type Fault } from './fault';
export { groupBy } from './group-by';
export {
  DEFAULT_TRAVEL,
  type GivenTravelTime,
  type Place,
  type PlaceId,
  toTravelLookup,
  TRAVEL_MODES,
  type TravelMode,
  type TravelSettings,
  type TravelTable,
} from './place';
export { type Skill, type SkillId } from './skill';
export {
  type Gender,
  GENDERS,
  type HistoryEntry,
  type Locality,
  type LocalityId,
  type Person,
  type PersonId,
  type Service,
  SERVICES,
  type Suspension,
  type Team,
  type TeamId,
} from './person';
export {
  type Administration,
  ADMINISTRATIONS,
  type DayAlternative,
  type DayChoice,
  type DayChoiceId,
  type Dose,
  DOUBLE_UP_REASONS,
  type DoubleUpReason,
  type MedicineId,
  PRIORITIES,
  type Priority,
  type RecurringVisit,
  type RecurringVisitId,
  type VisitDays,
} from './care-package';
export {
  type Absence,
  ABSENCE_KINDS,
  type AbsenceKind,
  type HeldSkill,
  holdsSkill,
  type PatternShift,
  type RecentDuty,
  type Worker,
  type WorkerId,
  type WorkPattern,
  type WorkPatternId,
} from './worker';
export {
  DEFAULT_RULES,
  DEFAULT_TIERS,
  RULE_NAMES,
  RULE_VALUE_NOTES,
  type RuleBook,
  type RuleKey,
  type RuleName,
  type RuleValueNote,
  type RuleValues,
  type SignOff,
  type Tier,
  TIERS,
} from './rules';
export { OBJECTIVE_PARTS, type ObjectivePart, type ObjectiveParts, type ObjectiveWeights } from './objective';
export { DEFAULT_WEIGHTS } from './default-weights';
export { type Pin } from './pin';
export {
  type AllocatedVisit,
  type Duty,
  type Rota,
  type RotaOrigin,
  type ShiftId,
  type VisitId,
} from './rota';
export { type Dataset } from './dataset';
export {
  type ChoiceWeek,
  type Familiarity,
  type OuterDuty,
  type PinnedVisit,
  type RotaInput,
  type Shift,
  type Visit,
  type VisitDose,
  type VisitOption,
} from './rota-input';
export { findKnownWorkers, type KnownWorkers, USUAL_VISITS } from './usual-workers';
export { type Finding } from './finding';
export { type Grant, type Role, ROLES } from './role';
export {
  FRONT_STAGES,
  type FrontStage,
  OPTION_STATES,
  type OptionState,
  ROTA_STATES,
  type RotaState,
  SOLVE_STATES,
  type SolveState,
} from './states';
export { shiftsOnDay } from './expand/expand-shifts';
export { skillsNeeded } from './expand/skills-needed';
export { HISTORY_DAYS, type RotaRequest, toRotaInput } from './expand/to-rota-input';
export { narrowToLocality } from './expand/narrow-to-locality';
export { type PublishedDuty, type PublishedVisit } from './published-rows';
export { type PublishedPast, withPublished } from './expand/with-published';
export {
  EMPHASES,
  type Emphasis,
  EMPHASIS_KEYS,
  type EmphasisKey,
  EMPHASIS_WEIGHTS,
  emphasise,
} from './emphasis';
export { AGREEMENT_KINDS, type AgreementKind, type WorkAgreement } from './patterns/work-agreement';
export { AGE_BANDS, SEXES, type StaffRecord } from './patterns/staff-record';
export { type PatternPreference } from './patterns/pattern-preference';
export {
  DEFAULT_PATTERN_SETTINGS,
  type PatternBounds,
  type PatternSettings,
  type PatternWeights,
} from './patterns/pattern-settings';
export {
  CANDIDATE_ORIGINS,
  type CandidateOrigin,
  type CandidatePattern,
  type LocalityDemand,
  type PatternInput,
  type PatternWorker,
  SLOT_MINUTES,
  SLOTS_PER_WEEK,
} from './patterns/pattern-input';
export {
  type Catalogue,
  type Front,
  type FrontPoint,
  PATTERN_COST_PARTS,
  type PatternCost,
  type PatternCostPart,
  type Placement,
  totalPatternCost,
} from './patterns/catalogue';
export { DEFAULT_PAY_RATES, type PayRates } from './patterns/pay-rates';

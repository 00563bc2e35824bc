export { type DemandSettings, toDemand } from './demand/to-demand';
export { coverOf, coverOfWeeks, type PatternCover } from './features/pattern-cover';
export { type PatternFeatures, toPatternFeatures } from './features/pattern-features';
export {
  leastMovedHours,
  movedHours,
  movedHoursByDifference,
  type PatternWeeks,
  toPatternWeeks,
} from './features/moved-hours';
export {
  CHANGE_PARTS,
  type ChangeCost,
  costOfChange,
  costOfKeeping,
  totalChangeCost,
} from './features/cost-of-change';
export {
  type EligibilityContext,
  findBrokenAgreements,
  type Ineligible,
  INELIGIBLE_REASONS,
  type IneligibleReason,
  mayWork,
} from './eligibility/may-work';
export { wordIneligible } from './eligibility/ineligible-words';
export { type Eligibility, type EligibilityInput, toEligibility } from './eligibility/to-eligibility';
export { findSettingsFaults } from './input/find-settings-faults';
export { PATTERN_FAULTS, type PatternFaultCode } from './input/pattern-faults';
export { type PatternInputResult, type PatternRequest, toPatternInput } from './input/to-pattern-input';
export { type RelationshipCounts, type WorkerImpact } from './impact/worker-impact';
export { toWorkerWeek, type WorkerWeek } from './impact/worker-week';
export { toWorkerImpacts } from './impact/to-worker-impacts';
export {
  type Relationship,
  type RelationshipFate,
  toRelationships,
  type WorkerRelationships,
} from './impact/to-relationships';
export {
  DEFAULT_EQUALITY,
  type EqualityCharacteristic,
  type EqualityGroup,
  type EqualitySettings,
  type EqualityTable,
  type GroupFigures,
} from './equality/equality-table';
export { toEqualityTable } from './equality/to-equality-table';
export {
  type DatedShift,
  TRANSITION_RULES,
  type TransitionFinding,
  type TransitionPhase,
  type TransitionPlan,
  type TransitionRequest,
  type TransitionRule,
  type WorkerTransition,
} from './transition/transition-plan';
export { toTransitionPlan } from './transition/to-transition-plan';
export { countPatterns } from './count/count-patterns';
export { COUNT_LEVELS, type CountLevel, type PatternCounts, type PatternGroup } from './count/pattern-counts';
export { familyOf } from './family/family-of';
export { FAMILY_WORDS, PATTERN_FAMILIES, type PatternFamily } from './family/pattern-family';
export { findPatternFaults, isLawful } from './legality/find-pattern-faults';
export { PATTERN_RULES, type PatternFinding, type PatternRule } from './legality/pattern-finding';
export { GOOD_PRACTICE, type PracticeNote } from './legality/good-practice';
export { type KnownPattern } from './library/known-pattern';
export { KNOWN_PATTERNS } from './library/known-patterns';
export { type ContractSize, toContractSizes } from './candidates/contract-size';
export { generateCandidates, type GenerateRequest } from './candidates/generate-candidates';
export { type CandidateSettings, type CandidateSources, toCandidates } from './candidates/to-candidates';
export { type RotatingShift, toRotatingPattern } from './candidates/rotating-pattern';
export {
  type BlockLength,
  earlyAndLate,
  type RotatingRequest,
  type RotatingTeam,
  toRotatingRequest,
} from './candidates/rotating-request';
export { type RotatingLimits, toRotatingRequests } from './candidates/rotating-requests';
export { DAY_PARTS, type DayPart, PARTS_PER_WEEK, partOfWeekAt, spanOfPart } from './archetypes/day-part';
export { type ArchetypeNeed, type DemandArchetype, toArchetypes } from './archetypes/to-archetypes';
export { hoursInParts } from './archetypes/hours-in-parts';

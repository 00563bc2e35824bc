export { type SearchNews, type SearchPool, type SearchTask } from './search-pool';
export { type SolveSettings } from './solve-settings';
export {
  type SearchedParts,
  type SolveOutcome,
  type SolvePorts,
  type SolveProgress,
  solveRota,
} from './solve-rota';
export { freezeInput, freezeRota, thawInput, thawRota } from './frozen/freeze';
export {
  type Claim,
  type ClaimedSolve,
  type SolvedRota,
  type SolvePoint,
  type SolveStore,
} from './life/solve-store';
export { type AskedInput, prepareInput, type PreparedInput } from './life/ask-solve';
export {
  runStoredSolve,
  type SolvedWork,
  STOP_REASONS,
  type StopReason,
  type StoredSolveEnd,
  type StoredSolvePorts,
} from './life/run-stored-solve';
export { type Patience } from './life/patiently';
export {
  freezeCatalogue,
  freezeFront,
  freezePatternInput,
  thawCatalogue,
  thawFront,
  thawPatternInput,
} from './patterns/freeze-patterns';
export {
  type CatalogueFigures,
  type ClaimedFront,
  type FoundPoint,
  type FrontClaim,
  type FrontProgress,
  type FrontStore,
} from './patterns/front-store';
export { toBaseline } from './patterns/baseline';
export { toCatalogueFigures } from './patterns/catalogue-figures';
export { type PatternPool } from './patterns/pattern-pool';
export { findPoints, type FrontPorts, type FrontSettings } from './patterns/find-points';
export { runStoredFront, type StoredFrontPorts } from './patterns/run-stored-front';
export { ABSENT_SHARES, type AbsenceMeasure, measureAbsence } from './measure/measure-absence';
export { mendingSteps } from './measure/mending-steps';
export {
  type AskedPatterns,
  type CandidateUse,
  prepareFront,
  type PreparedPatterns,
} from './patterns/prepare-front';
export { type OwnChoice, prepareOption } from './patterns/prepare-option';
export { toMeasuredDataset } from './patterns/measured-dataset';
export { findTeamCapacity } from './patterns/team-capacity';

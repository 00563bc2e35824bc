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
  STOP_REASONS,
  type StopReason,
  type StoredSolveEnd,
  type StoredSolvePorts,
} from './life/run-stored-solve';
export { type Patience } from './life/patiently';

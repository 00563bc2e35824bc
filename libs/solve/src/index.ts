export { type SearchNews, type SearchPool, type SearchTask } from './search-pool';
export { type SolveSettings } from './solve-settings';
export { type SolveOutcome, type SolvePorts, type SolveProgress, solveRota } from './solve-rota';

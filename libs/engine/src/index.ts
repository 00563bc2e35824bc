export { Random } from './random';
export { type RestMinutes, type RotaPrices, type RotaProblem } from './rota/problem';
export { type Score, type ScorePart, SCORE_PARTS, scoreOf, totalOf } from './rota/score';
export { DEFAULT_SEARCH, type SearchSettings } from './rota/settings';
export {
  type SearchHooks,
  type SearchLook,
  type SearchResult,
  searchRota,
  type SearchSlice,
} from './rota/search';
export { emptySolution, loadSolution, type RotaSolution, toSolution } from './rota/solution';
export { grantWishes } from './rota/grant-wishes';
export { type Wish } from './rota/wish';
export { mergeParts } from './rota/part/merge-parts';
export { type RotaPart } from './rota/part/rota-part';
export { splitRota } from './rota/part/split-rota';
export { costOfSolution, isFeasible, type MilpModel, type MilpResult } from './milp/milp-model';
export { ModelBuilder } from './milp/model-builder';
export { type Highs, type MilpIncumbent, type MilpSettings, openHighs, solveMilp } from './milp/solve-milp';
export { type SmallResult, type SmallSettings, solveSmall } from './milp/solve-small';
export {
  DEFAULT_SHIFT_DESIGN,
  designShifts,
  type ShiftDesignHooks,
  type ShiftDesignResult,
  type ShiftDesignSettings,
} from './shift-design/design-shifts';
export { type ShiftDesign, type ShiftDesignPrices, type ShiftDesignProblem } from './shift-design/problem';
export { DAY_OFF, type RotatingProblem } from './rotating/rotating-problem';
export {
  buildRotatingRota,
  DEFAULT_ROTATING,
  type RotatingHooks,
  type RotatingResult,
  type RotatingSettings,
} from './rotating/build-rotating-rota';
export { type PatternProblem } from './patterns/problem';
export {
  boundCatalogue,
  boundFront,
  type BoundHooks,
  type BoundPoint,
  type BoundSettings,
  DEFAULT_BOUND_SETTINGS,
  toLowerBounds,
} from './patterns/bound/bound-front';
export { type DealTables } from './patterns/dealing/deal-tables';
export { proveLeastCost } from './patterns/exact/prove-least-cost';
export { jointCycleOf } from './patterns/dealing/joint-cycle';
export { type FoundCatalogue } from './patterns/search/found-catalogue';
export {
  type PatternAnswer,
  type PatternNews,
  type PatternTask,
  type PatternTaskHooks,
  runPatternTask,
} from './patterns/search/pattern-task';
export {
  type FrontSearchHooks,
  type FrontSearchProgress,
  type FrontSearchSettings,
  type FrontSolution,
  type FrontSolutionPoint,
  type PatternTaskPool,
  searchFront,
} from './patterns/search/search-front';
export { type TeamProblem } from './patterns/capacity/team-problem';
export { type ServeSettings } from './patterns/capacity/serve-people';
export { rateTeams, type TeamAnswers, type TeamRating, type TeamTask } from './patterns/capacity/rate-teams';

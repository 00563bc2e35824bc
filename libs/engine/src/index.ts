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

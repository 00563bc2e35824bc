export { aRandomPatternProblem, type PatternShape, TINY_PATTERNS } from './a-random-pattern-problem';
export { leastCostOfOpen, leastPatternCost } from './least-pattern-cost';
export { aRandomProblem, type RandomShape, SMALL_SHAPE } from './a-random-problem';
export { aRotaProblem } from './a-rota-problem';
export { aRotaState, type Placing, startsIn, visitsIn, wordsOf } from './a-rota-state';
export type {
  ChoiceSketch,
  LinkSketch,
  OptionSketch,
  PersonSketch,
  RotaSketch,
  RouteSketch,
  VisitSketch,
  WaySketch,
  WorkerSketch,
} from './rota-sketch';
export { findFaults } from './find-faults';
export { aSearchedState, Steps } from './steps';
export { aTeamProblem, type TeamSketch } from './a-team-problem';
export { mostServed } from './most-served';

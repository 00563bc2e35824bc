export { type RotaNames } from './names';
export { toRotaProblem } from './to-rota-problem';
export { toWishes } from './to-wishes';
export { toRota } from './to-rota';
export { type PatternNames } from './patterns/pattern-names';
export { toPatternProblem } from './patterns/to-pattern-problem';
export { toFront } from './patterns/to-front';
export { DEFAULT_TEAM_SETTINGS, type TeamSettings, toTeamProblems } from './patterns/to-team-problems';
export {
  type ScarcePart,
  type TeamCapacity,
  type TeamShares,
  toTeamCapacity,
} from './patterns/to-team-capacity';

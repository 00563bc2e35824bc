export { type ConflictBody, type ErrorBody, errorSchema, type FaultBody, faultSchema } from './error';
export { type Action, ACTIONS, allows, ROLE_NAMES } from './access/roles';
export {
  type AccountBody,
  accountSchema,
  type AuditEntryBody,
  auditEntrySchema,
  auditPageSchema,
  changeAccountSchema,
  changePasswordSchema,
  grantSchema,
  localitySchema,
  type Me,
  meSchema,
  newAccountSchema,
  sessionSchema,
  signInSchema,
  usernameSchema,
  welcomeSchema,
} from './access/accounts';
export { idSchema, localDateSchema, type NamedWorkerBody, uuidSchema } from './plain';
export {
  discardRotaSchema,
  type FindingBody,
  publishRotaSchema,
  renameRotaSchema,
  type RotaDetail,
  rotaDetailSchema,
  type RotaFigures,
  rotaFiguresSchema,
  type RotaSummary,
  rotaSummarySchema,
} from './rota/rota-summary';
export {
  type BoardDay,
  boardDaySchema,
  type BoardRow,
  type BoardVisit,
  type BoardWeek,
  boardWeekSchema,
  type Face,
  FACES,
  type WeekCell,
} from './rota/board';
export {
  type PersonPage,
  personPageSchema,
  type WorkerPage,
  workerPageSchema,
  workerSheetsSchema,
} from './rota/pages';
export { type PeopleList, peopleListSchema, type WorkersList, workersListSchema } from './rota/lists';
export {
  type PublishPreview,
  publishPreviewSchema,
  type RotaDifferences,
  rotaDifferencesSchema,
} from './rota/differences';
export { type Explanation, explanationSchema } from './rota/explanation';
export { newPinSchema, type PinBody, pinSchema } from './rota/pins';
export {
  type CouncilSolveBody,
  councilSolveSchema,
  newCouncilSolveSchema,
  type NewSolve,
  newSolveSchema,
  type SolveBody,
  type SolvePoint,
  solvePointSchema,
  type SolveProgressBody,
  solveProgressSchema,
  solveSchema,
  type SolveSnapshot,
  solveSnapshotSchema,
} from './solve/solves';
export {
  type DatasetBody,
  datasetSchema,
  type ImportResult,
  importResultSchema,
  type LocalityOverview,
  localityOverviewSchema,
} from './dataset/datasets';
export {
  calendarFeedSchema,
  newCalendarFeedSchema,
  newSavedViewSchema,
  type SavedView,
  savedViewSchema,
} from './saved-views';
export {
  type PatternBody,
  patternBodySchema,
  type PatternFindingBody,
  type PatternShiftBody,
} from './patterns/pattern-body';
export {
  type Coverage,
  coverageSchema,
  type PatternMergeBody,
  type PatternsOverview,
  patternsOverviewSchema,
} from './patterns/patterns-overview';
export {
  type PatternBoundsBody,
  type PatternSettingsBody,
  patternSettingsSchema,
} from './patterns/pattern-settings';
export {
  type CatalogueFigures,
  type FrontBody,
  type FrontPointBody,
  type FrontProgressBody,
  frontSchema,
  type FrontSummary,
  frontSummarySchema,
  type NewFront,
  newFrontSchema,
} from './patterns/fronts';
export {
  type Measured,
  type MeasuredFigures,
  MEASURE_FIGURES,
  type MeasureFigure,
  type Measures,
  measuresSchema,
} from './patterns/measures';
export {
  changeOptionSchema,
  type NewMeasure,
  newMeasureSchema,
  type NewOption,
  newOptionSchema,
  type OptionBody,
  optionSchema,
  type OptionSummary,
  optionSummarySchema,
} from './patterns/options';
export {
  type Equality,
  equalitySchema,
  type ImpactQuery,
  impactQuerySchema,
  type Transition,
  transitionQuerySchema,
  transitionSchema,
  type WorkerImpactBody,
  type WorkerImpacts,
  workerImpactsSchema,
  type WorkerWeekBody,
} from './patterns/impacts';
export {
  type ComparedFigure,
  compareQuerySchema,
  type OptionsComparison,
  optionsComparisonSchema,
} from './patterns/compare';
export { type NewPack, newPackSchema, type PackBody, packSchema } from './patterns/packs';
export type { components, operations, paths } from './generated/paths';

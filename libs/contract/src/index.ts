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
export type { components, operations, paths } from './generated/paths';

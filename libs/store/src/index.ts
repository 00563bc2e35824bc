export type { By } from './by';
export { checkSchema } from './check-schema';
export { openStore, type StoreSettings } from './data-source';
export { migrate, type MigrateSettings } from './migrate';
export { type Notices, openNotices } from './notices';
export type { Notice } from './notify';
export type { AccountChange, AccountRefusal } from './accounts/account-change';
export type { AccountRecord } from './accounts/account-record';
export { AccountStore, type NewAccount, type SignInAccount } from './accounts/account-store';
export type { AuditAbout, AuditOutcome } from './audit/audit-entry-entity';
export { type AuditEntry, type AuditQuestion, AuditStore, type NewAuditEntry } from './audit/audit-store';
export { type CalendarFeedRecord, CalendarFeedStore } from './calendar-feeds/calendar-feed-store';
export { type PinNames, type PinRecord, PinStore } from './pins/pin-store';
export { type SavedViewRecord, SavedViewStore } from './saved-views/saved-view-store';
export { type SessionRecord, SessionStore } from './sessions/session-store';
export { StoreRefusal, toStoreFault } from './store-fault';
export type { DatasetCounts, DatasetRecord, LocalityRecord } from './datasets/dataset-record';
export { DatasetStore } from './datasets/dataset-store';
export type { DatasetNames } from './datasets/read-names';
export type { AskedCouncilSolve, CouncilSolveRecord, CouncilTotals } from './solves/council-solve-record';
export { PostgresSolveStore } from './solves/postgres-solve-store';
export type { AskedSolve, SolveRecord, StoredSettings, UnfinishedSolve } from './solves/solve-record';
export type { ChangeOutcome, RotaChange } from './rotas/change-rota';
export type { DateSpan } from './rotas/published-rows';
export type { Publication, PublishOutcome } from './rotas/publish-rota';
export type { RotaConflict, RotaRecord, RotaSummaryRecord } from './rotas/rota-record';
export { type FrozenRota, RotaStore } from './rotas/rota-store';
export { PostgresFrontStore } from './fronts/postgres-front-store';
export type {
  AskedFront,
  AskedSearch,
  FrontCounts,
  FrontPointRecord,
  FrontRecord,
  StoredCatalogue,
  StoredFrontSettings,
  UnfinishedFront,
} from './fronts/front-record';
export { type AskedOptionRecord, OptionStore } from './options/option-store';
export type {
  AskedOption,
  FrozenOption,
  MeasurementRecord,
  MeasurePlan,
  OptionRecord,
} from './options/option-record';
export type { KnownMeasurement, MeasureInput } from './options/measure-option';
export { MeasurementStore, type UnfinishedMeasurement } from './options/measurement-store';
export { type MadeFile, type PackFileRecord, type PackRecord, PackStore } from './packs/pack-store';

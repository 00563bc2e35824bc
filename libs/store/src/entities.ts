import { AccountEntity } from './accounts/account-entity';
import { AuditEntryEntity } from './audit/audit-entry-entity';
import { CalendarFeedEntity } from './calendar-feeds/calendar-feed-entity';
import { CouncilSolveEntity } from './solves/council-solve-entity';
import { DatasetEntity } from './datasets/dataset-entity';
import { PinEntity } from './pins/pin-entity';
import { RotaEntity } from './rotas/rota-entity';
import { SavedViewEntity } from './saved-views/saved-view-entity';
import { SessionEntity } from './sessions/session-entity';
import { SolveEntity } from './solves/solve-entity';

/** Every entity of the store. */
export const ENTITIES = [
  AccountEntity,
  AuditEntryEntity,
  CalendarFeedEntity,
  CouncilSolveEntity,
  DatasetEntity,
  PinEntity,
  RotaEntity,
  SavedViewEntity,
  SessionEntity,
  SolveEntity,
];

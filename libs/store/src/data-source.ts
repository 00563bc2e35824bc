import 'reflect-metadata';
import { types } from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities';
import { MIGRATIONS } from './migrations';
import { SnakeNaming } from './snake-naming';

export interface StoreSettings {
  /** As the role of the programs (DATABASE_URL). */
  readonly url: string;
  /** Connections at most; 10 by default: a hundred of them are the server's own limit, shared by all processes. */
  readonly poolSize?: number;
  /** Told of connections that were lost while nobody used them; they are replaced at the next use. */
  readonly onConnectionLost?: (error: Error) => void;
}

const CONNECT_MS = 5_000;
/** A process that hangs in the middle of a transaction must not keep its locks; none of ours waits for anything outside. */
const IDLE_IN_TRANSACTION_MS = 60_000;

/** Dates stay `YYYY-MM-DD`: as a JavaScript Date they would shift with the time zone. Counts are numbers. */
const PARSERS = new Map<number, (text: string) => unknown>([
  [types.builtins.DATE, (text) => text],
  [types.builtins.INT8, Number],
]);
const TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    PARSERS.get(oid) ?? types.getTypeParser(oid, format as 'text'),
};

/** Not yet connected; what both the store and the migrations are made of. */
export function makeDataSource(settings: StoreSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.url,
    applicationName: 'homeround',
    entities: [...ENTITIES],
    migrations: [...MIGRATIONS],
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    installExtensions: false,
    logging: false,
    poolSize: settings.poolSize ?? 10,
    connectTimeoutMS: CONNECT_MS,
    // Without a listener, a connection that the server closes would end the process.
    poolErrorHandler: (error: Error) => settings.onConnectionLost?.(error),
    extra: {
      types: TYPES,
      keepAlive: true,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    },
  });
}

/** Connects to the database. Connections that are lost later are made anew at the next use. Rejects while there is no server. */
export function openStore(settings: StoreSettings): Promise<DataSource> {
  return makeDataSource(settings).initialize();
}

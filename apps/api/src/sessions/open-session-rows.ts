import type { Log } from '@homeround/runtime';
import { Pool } from 'pg';
import { SessionRows } from './session-middleware';

/** Of their own, so that no import and no long answer keeps anybody from being recognised. */
const CONNECTIONS = 4;
/** Longer, and whoever waits has pressed reload. Milliseconds. */
const CONNECT_PATIENCE = 5000;

export interface OpenSessionRows {
  readonly store: SessionRows;
  close(): Promise<void>;
}

/** The sessions' own connections. */
export function openSessionRows(
  { databaseUrl }: { readonly databaseUrl: string },
  log: Log,
): OpenSessionRows {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_PATIENCE,
    keepAlive: true,
    application_name: 'homeround sessions',
  });
  // Without a listener, a connection that the server closes would end the process.
  pool.on('error', () => log.warn('a connection of the sessions was lost'));
  const store = new SessionRows(pool, () => log.warn('expired sessions could not be removed'));
  const close = async () => {
    store.close();
    await pool.end();
  };
  return { store, close };
}

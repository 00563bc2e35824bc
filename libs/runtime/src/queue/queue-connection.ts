import {
  type ConnectionOptions,
  createPostgresBackend,
  type PostgresConnectionOptions,
  setDefaultBackendFactory,
} from 'bullmq';
import { QUEUE_SCHEMA, type QueueSettings } from './queue-settings';

/** Connections of one queue's pool: it sends short statements one after the other. */
const POOL_SIZE = 3;
/** Milliseconds for a first connection: an answer to a planner waits for it. */
const CONNECT_TIMEOUT = 5000;

/**
 * Chooses where the queues of this process live. One choice for a process, before its first queue: the library keeps it
 * for all that are made later.
 */
export function chooseBackend({ redisUrl }: QueueSettings): void {
  if (redisUrl === undefined) setDefaultBackendFactory(createPostgresBackend);
  else setDefaultBackendFactory();
}

/** How a queue reaches its backend; the type is Redis's, as the library has it, also where PostgreSQL is meant. */
export function toConnection(settings: QueueSettings): ConnectionOptions {
  return settings.redisUrl === undefined
    ? (toPostgres(settings) as unknown as ConnectionOptions)
    : // Commands wait for a connection that is coming back; a consumer must never give up on them.
      { url: settings.redisUrl, maxRetriesPerRequest: null, connectTimeout: CONNECT_TIMEOUT };
}

function toPostgres({ databaseUrl }: QueueSettings): PostgresConnectionOptions {
  return {
    connectionString: databaseUrl,
    schema: QUEUE_SCHEMA,
    // The application's role owns nothing: `migrateQueue` makes the tables.
    migrate: false,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    application_name: 'homeround queue',
  };
}

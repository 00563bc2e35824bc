import { Client } from 'pg';
import type { TestStore } from './test-store';

/**
 * Keeps others from writing to a table, so that a test can stop a transaction just before that write; `waiting` waits
 * until somebody stands at the lock and tells who, by the server's process id.
 */
export interface BlockedWrite {
  waiting(sessions: number): Promise<number[]>;
  /** Ends these sessions as a crash of the server would. */
  terminate(pids: readonly number[]): Promise<void>;
  release(): Promise<void>;
}

const PATIENCE_MS = 10_000;

export async function blockWrites(store: TestStore, table: string): Promise<BlockedWrite> {
  const lock = new Client({ connectionString: store.database.adminUrl });
  await lock.connect();
  // SHARE lets others read and stops every write.
  await lock.query(`BEGIN; LOCK TABLE ${table} IN SHARE MODE`);
  return {
    waiting: async (sessions) => {
      const deadline = Date.now() + PATIENCE_MS;
      while (Date.now() < deadline) {
        const pids = await waitingOn(lock);
        if (pids.length >= sessions) return pids;
      }
      throw new Error(`fewer than ${sessions} sessions wait to write to ${table}`);
    },
    terminate: async (pids) => {
      await lock.query('SELECT pg_terminate_backend(pid) FROM unnest($1::integer[]) AS pid', [pids]);
    },
    release: async () => {
      await lock.query('COMMIT');
      await lock.end();
    },
  };
}

/** Sessions of this database that wait for any lock. */
async function waitingOn(client: Client): Promise<number[]> {
  const { rows } = await client.query<{ pid: number }>(
    `SELECT DISTINCT pid FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE NOT granted AND datname = current_database()`,
  );
  return rows.map(({ pid }) => pid);
}

import { Client } from 'pg';
import { grantRights } from './grant-rights';
import { makeDataSource } from './data-source';

export interface MigrateSettings {
  /** As the role that owns the database (DATABASE_OWNER_URL). */
  readonly ownerUrl: string;
  /** The role that the programs run as; it exists already. */
  readonly appRole: string;
}

/** Any number that nothing else locks: "HOME" in ASCII. */
const MIGRATION_LOCK = 0x484f4d45;

/**
 * Brings the schema up to date and grants the programs' role what it needs. Two at the same time: the second waits and
 * finds nothing to do.
 * @returns the names of the migrations that were applied, none when the schema was up to date
 */
export async function migrate({ ownerUrl, appRole }: MigrateSettings): Promise<string[]> {
  const lock = new Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await applyMigrations(ownerUrl);
    await grantRights(lock, appRole);
    return applied;
  } finally {
    await lock.end();
  }
}

async function applyMigrations(ownerUrl: string): Promise<string[]> {
  const dataSource = await makeDataSource({ url: ownerUrl, poolSize: 2 }).initialize();
  try {
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    return applied.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

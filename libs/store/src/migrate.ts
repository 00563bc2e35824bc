import { Client } from 'pg';
import { grantRights } from './grant-rights';
import { makeDataSource } from './data-source';
import { StoreRefusal } from './store-fault';

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
 * @throws StoreRefusal STORE_ROLE_MISSING
 * @returns the names of the migrations that were applied, none when the schema was up to date
 */
export async function migrate({ ownerUrl, appRole }: MigrateSettings): Promise<string[]> {
  const lock = new Client({ connectionString: ownerUrl });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await findRole(lock, appRole);
    const applied = await applyMigrations(ownerUrl);
    await grantRights(lock, appRole);
    return applied;
  } finally {
    await lock.end();
  }
}

/** Before anything is changed: a role is the server's, and only its administrator may make one. */
async function findRole(client: Client, role: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount) return;
  throw new StoreRefusal({
    code: 'STORE_ROLE_MISSING',
    cause: `The database server has no role ${JSON.stringify(role)}, which the programs are to run as.`,
    action: 'Make it (CREATE ROLE … LOGIN PASSWORD …), or name another in DATABASE_URL.',
    severity: 'refuse',
  });
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

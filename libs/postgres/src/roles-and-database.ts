import { Client } from 'pg';
import { LOOPBACK } from './free-port';
import { ADMIN } from './make-server-folder';
import type { Keys } from './server-folder';

export const DATABASE = 'homeround';
/** Owns the database and its tables; migrations run as it. */
export const OWNER = 'homeround_owner';
/** What the programs run as; has the rights that a migration grants it, and no others. */
export const APP = 'homeround_app';

export function urlOf(role: string, password: string, port: number, database: string = DATABASE): string {
  return `postgresql://${role}:${password}@${LOOPBACK}:${port}/${database}`;
}

/** Makes what is missing and sets the passwords; also after a start that was ended half way. */
export async function ensureRolesAndDatabase(keys: Keys): Promise<void> {
  const admin = new Client({ connectionString: urlOf(ADMIN, keys.adminPassword, keys.port, 'postgres') });
  await admin.connect();
  try {
    // Two first starts at the same moment share the server. The lock goes with the session.
    await admin.query(`SELECT pg_advisory_lock(hashtextextended('roles and database', 0))`);
    await ensureRole(admin, OWNER, keys.ownerPassword);
    await ensureRole(admin, APP, keys.appPassword);
    await ensureDatabase(admin);
  } finally {
    await admin.end();
  }
}

async function ensureRole(admin: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount ? 'ALTER' : 'CREATE';
  await admin.query(`${verb} ROLE ${role} LOGIN NOINHERIT PASSWORD ${admin.escapeLiteral(password)}`);
}

async function ensureDatabase(admin: Client): Promise<void> {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (!rowCount) await admin.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  await admin.query(`REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`);
  await admin.query(`GRANT CONNECT ON DATABASE ${DATABASE} TO ${APP}`);
}

/** Whether the server knows the owner by the kept password and has the database. */
export async function hasDatabase(keys: Keys): Promise<boolean> {
  const owner = new Client({ connectionString: urlOf(OWNER, keys.ownerPassword, keys.port) });
  try {
    await owner.connect();
    await owner.end();
    return true;
  } catch {
    return false;
  }
}

import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { QUEUE_SCHEMA } from './queue-settings';

/**
 * Makes or renews the tables of a queue that lives in PostgreSQL, and lets the application's role use them. Only the
 * owner's connection may; does nothing where they are up to date.
 */
export async function migrateQueue(ownerUrl: string, appRole: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    const role = client.escapeIdentifier(appRole);
    for (const grant of GRANTS) await client.query(`GRANT ${grant} SCHEMA ${QUEUE_SCHEMA} TO ${role}`);
  } finally {
    await client.end();
  }
}

const GRANTS = [
  'USAGE ON',
  'SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN',
  'USAGE, SELECT, UPDATE ON ALL SEQUENCES IN',
  'EXECUTE ON ALL FUNCTIONS IN',
];

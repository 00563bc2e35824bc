import type { Client } from 'pg';

/** Tables to which rows are added and never changed: who did and saw what. */
export const APPEND_ONLY = ['audit_entry'];
/** Tables that only migrations write. */
const READ_ONLY = ['migration'];

/**
 * Grants the programs' role its rights, all in one transaction. Rows may be read and written; the audit trail only read and
 * added to; no table made, changed or emptied. In the queue's schema it has what BullMQ needs, also on tables that the
 * owner makes there later.
 */
export async function grantRights(owner: Client, appRole: string): Promise<void> {
  const app = owner.escapeIdentifier(appRole);
  const statements = [
    `GRANT USAGE ON SCHEMA public TO ${app}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${app}`,
    ...APPEND_ONLY.map((table) => `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM PUBLIC, ${app}`),
    ...READ_ONLY.map((table) => `REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${table} FROM PUBLIC, ${app}`),
    `GRANT USAGE, CREATE ON SCHEMA queue TO ${app}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA queue TO ${app}`,
    `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA queue TO ${app}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA queue GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO ${app}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA queue GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO ${app}`,
  ];
  await owner.query(['BEGIN', ...statements, 'COMMIT'].join(';\n'));
}

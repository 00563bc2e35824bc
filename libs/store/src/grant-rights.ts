import type { Client } from 'pg';

/**
 * Tables to which rows are added and never changed: who did and saw what, what was solved, what was published, what was
 * found and consulted on.
 */
export const APPEND_ONLY = [
  'audit_entry',
  'frozen_input',
  'published_duty',
  'published_visit',
  'front_point',
  'pack_file',
];
/** Rows change and are never removed: the trail and the rotas name them. */
const NEVER_EMPTIED = [
  ...['account', 'dataset', 'council_solve', 'solve', 'rota'],
  ...['front', 'pattern_option', 'measurement', 'pack'],
];
/** Tables that only migrations write. */
const READ_ONLY = ['migration'];
/** When an entry was made and its number are the server's to say: nobody writes one into the past. */
const AUDIT_COLUMNS = 'account_id, username, what, locality_id, about, outcome';
/** Of a rota its state and name change; its body and its origin do not. */
const ROTA_COLUMNS = `state, version, revision, name, changed_at, changed_by_account_id, changed_by_name,
  published_at, published_by_account_id, published_by_name, publish_reason`;

/**
 * Grants the programs' role its rights, all in one transaction. Rows may be read and written; the audit trail
 * and what was published only read and added to; no table or function made, changed or emptied. In the queue's schema it has
 * what BullMQ needs, also on tables that the owner makes there later; nothing of its own there, because the owner's
 * migrations would run it.
 */
export async function grantRights(owner: Client, appRole: string): Promise<void> {
  const app = owner.escapeIdentifier(appRole);
  const statements = [
    `GRANT USAGE ON SCHEMA public TO ${app}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${app}`,
    ...APPEND_ONLY.map((table) => `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM PUBLIC, ${app}`),
    ...NEVER_EMPTIED.map((table) => `REVOKE DELETE, TRUNCATE ON ${table} FROM PUBLIC, ${app}`),
    `REVOKE INSERT ON audit_entry FROM PUBLIC, ${app}`,
    `GRANT INSERT (${AUDIT_COLUMNS}) ON audit_entry TO ${app}`,
    `REVOKE UPDATE ON rota FROM PUBLIC, ${app}`,
    `GRANT UPDATE (${ROTA_COLUMNS}) ON rota TO ${app}`,
    ...READ_ONLY.map((table) => `REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON ${table} FROM PUBLIC, ${app}`),
    `GRANT USAGE ON SCHEMA queue TO ${app}`,
    `REVOKE CREATE ON SCHEMA queue FROM PUBLIC, ${app}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA queue TO ${app}`,
    `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA queue TO ${app}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA queue GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON TABLES TO ${app}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA queue GRANT USAGE, SELECT, UPDATE ON SEQUENCES TO ${app}`,
  ];
  await owner.query(['BEGIN', ...statements, 'COMMIT'].join(';\n'));
}

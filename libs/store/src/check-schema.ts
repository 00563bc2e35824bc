import type { Fault } from '@homeround/domain';
import type { DataSource } from 'typeorm';
import { APPEND_ONLY } from './grant-rights';
import { MIGRATIONS } from './migrations';

/**
 * Why a program must not start on this database, if it must not: the schema lacks a migration, or its role could
 * rewrite the audit trail. Migrations that are newer than the program are fine (first expand, then contract).
 */
export async function checkSchema(dataSource: DataSource): Promise<Fault | undefined> {
  const missing = await findMissing(dataSource);
  if (missing.length > 0) {
    return {
      code: 'SCHEMA_NOT_MIGRATED',
      cause: `The database lacks ${missing.length} of ${MIGRATIONS.length} migrations (${missing.join(', ')}).`,
      action: 'Run `homeround migrate` with DATABASE_OWNER_URL, then start again.',
      severity: 'refuse',
    };
  }
  if (!(await couldRewriteAudit(dataSource))) return undefined;
  return {
    code: 'AUDIT_TRAIL_OPEN',
    cause: "The programs' database role could change or remove entries of the audit trail.",
    action:
      'Let DATABASE_URL name a role that neither owns the tables nor is a superuser, and run `homeround migrate` for it.',
    severity: 'refuse',
  };
}

async function findMissing(dataSource: DataSource): Promise<string[]> {
  const names = MIGRATIONS.map(({ name }) => name);
  const [{ exists }] = await dataSource.query<[{ exists: boolean }]>(
    `SELECT to_regclass('migration') IS NOT NULL AS exists`,
  );
  if (!exists) return names;
  const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM migration');
  const applied = new Set(rows.map(({ name }) => name));
  return names.filter((name) => !applied.has(name));
}

/** By a right on the table, or by being able to become its owner. A superuser has both. */
async function couldRewriteAudit(dataSource: DataSource): Promise<boolean> {
  const [{ open }] = await dataSource.query<[{ open: boolean }]>(
    `SELECT bool_or(has_table_privilege(oid, 'UPDATE, DELETE, TRUNCATE')
                    OR pg_has_role(relowner, 'MEMBER')) AS open
     FROM pg_class WHERE oid = ANY ($1::regclass[])`,
    [APPEND_ONLY],
  );
  return open;
}

import type { Fault } from '@homeround/domain';
import type { DataSource } from 'typeorm';
import { APPEND_ONLY } from './grant-rights';
import { MIGRATIONS } from './migrations';

/**
 * Why a program must not start on this database, if it must not: the schema lacks a migration, or its role could
 * rewrite the audit trail or what was published. Migrations that are newer than the program are fine (first expand, then contract).
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
  if (!(await couldRewriteTrail(dataSource))) return undefined;
  return {
    code: 'AUDIT_TRAIL_OPEN',
    cause:
      "The programs' database role could change or remove entries of the audit trail, or what was published.",
    action:
      'Let DATABASE_URL name a role that neither owns the tables, the schema or the database nor is a superuser, and run `homeround migrate` for it.',
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

/**
 * By a right on a table, or by being able to become its owner or its schema's, who may drop it. A superuser has all; the
 * owner of the database owns the schema.
 */
async function couldRewriteTrail(dataSource: DataSource): Promise<boolean> {
  const [{ open }] = await dataSource.query<[{ open: boolean }]>(
    `SELECT bool_or(has_table_privilege(pg_class.oid, 'UPDATE, DELETE, TRUNCATE')
                    OR pg_has_role(relowner, 'MEMBER') OR pg_has_role(nspowner, 'MEMBER')) AS open
     FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE pg_class.oid = ANY ($1::regclass[])`,
    [APPEND_ONLY],
  );
  return open;
}

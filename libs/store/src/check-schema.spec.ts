import { Client } from 'pg';
import { checkSchema } from './check-schema';
import { openStore } from './data-source';
import { MIGRATIONS } from './migrations';
import { testServer } from './testing/migrated-database';
import { openTestStore, type TestStore } from './testing/test-store';

let store: TestStore;

beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

async function asAdmin(statement: string): Promise<void> {
  const admin = new Client({ connectionString: store.database.adminUrl });
  await admin.connect();
  await admin.query(statement).finally(() => admin.end());
}

async function codeFor(url: string): Promise<string | undefined> {
  const dataSource = await openStore({ url });
  try {
    return (await checkSchema(dataSource))?.code;
  } finally {
    await dataSource.destroy();
  }
}

describe('the check of the schema', () => {
  it('finds nothing in a migrated database', async () => {
    expect(await checkSchema(store.dataSource)).toBeUndefined();
  });

  it('refuses an empty database and says how to migrate it', async () => {
    const empty = await testServer().createDatabase();
    const dataSource = await openStore({ url: empty.appUrl });
    expect(await checkSchema(dataSource)).toMatchObject({
      code: 'SCHEMA_NOT_MIGRATED',
      cause: expect.stringContaining(`${MIGRATIONS.length} of ${MIGRATIONS.length}`),
      action: expect.stringContaining('homeround migrate'),
    });
    await dataSource.destroy();
    await empty.drop();
  });

  it('refuses a database that lacks the last migration, and names it', async () => {
    const { name } = MIGRATIONS.at(-1)!;
    await store.asOwner(`DELETE FROM migration WHERE name = '${name}'`);
    expect(await checkSchema(store.dataSource)).toMatchObject({
      code: 'SCHEMA_NOT_MIGRATED',
      cause: expect.stringContaining(name),
    });
  });

  it('accepts a database that is one release ahead', async () => {
    await store.asOwner(
      `INSERT INTO migration (timestamp, name) VALUES (9999999999999, 'Later9999999999999')`,
    );
    expect(await checkSchema(store.dataSource)).toBeUndefined();
  });

  it('refuses a role that could rewrite the audit trail: the owner, a superuser, one that was granted it', async () => {
    expect(await codeFor(store.database.ownerUrl)).toBe('AUDIT_TRAIL_OPEN');
    expect(await codeFor(store.database.adminUrl)).toBe('AUDIT_TRAIL_OPEN');
    await store.asOwner('GRANT DELETE ON audit_entry TO homeround_app');
    expect(await codeFor(store.database.appUrl)).toBe('AUDIT_TRAIL_OPEN');
  });

  it.each([
    ['owns the schema and could drop its tables', 'ALTER SCHEMA public OWNER TO homeround_app'],
    ['could change what was published', 'GRANT UPDATE ON published_visit TO homeround_app'],
  ])('refuses a role that %s', async (_, mistake) => {
    await asAdmin(mistake);
    expect(await codeFor(store.database.appUrl)).toBe('AUDIT_TRAIL_OPEN');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestPostgres, type TestPostgres } from '@homeround/postgres/testing';
import { migrateDatabase, SETTING_NAMES } from '@homeround/runtime';
import { checkSchema, openStore } from '@homeround/store';
import { Client } from 'pg';

const ROOT = join(__dirname, '..', '..', '..', '..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

/** Variables that the database's own image reads, and those that only the file itself uses. */
const NOT_OURS = ['POSTGRES_PASSWORD', 'OWNER_PASSWORD', 'APP_PASSWORD'];

describe('the settings of a deployment', () => {
  it('are all described', () => {
    const described = read('docs', 'settings.md');
    expect(SETTING_NAMES.filter((name) => !described.includes(`\`${name}\``))).toEqual([]);
  });

  it('are, in docker-compose.yml, those that the programs read', () => {
    const set = [...read('docker-compose.yml').matchAll(/^\s+([A-Z][A-Z_]+): /gm)].map(([, name]) => name!);
    expect(set.length).toBeGreaterThan(8);
    expect(set.filter((name) => !NOT_OURS.includes(name) && !SETTING_NAMES.includes(name))).toEqual([]);
  });
});

describe('the roles of a deployment', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startTestPostgres();
  }, 60_000);
  afterAll(() => postgres.stop(), 30_000);

  it('can be migrated, and let the programs start', async () => {
    const { adminUrl } = await postgres.createDatabase();
    const admin = new Client({ connectionString: adminUrl });
    await admin.connect();
    // The server of the tests has the embedded roles and database already.
    const statements = read('deploy', 'make-roles.sql')
      .replace(/--.*$/gm, '')
      .replace(/:'(owner|app)_password'/g, "'secret'")
      .replace(/homeround_(owner|app)/g, 'deployed_$1')
      .replace(/DATABASE homeround/g, 'DATABASE deployed')
      .split(';');
    for (const statement of statements) if (statement.trim()) await admin.query(statement);
    await admin.end();
    const [ownerUrl, appUrl] = ['owner', 'app'].map((role) => {
      const url = new URL(adminUrl);
      Object.assign(url, { username: `deployed_${role}`, password: 'secret', pathname: '/deployed' });
      return url.href;
    });
    await migrateDatabase({ ownerUrl: ownerUrl!, appRole: 'deployed_app' });
    const dataSource = await openStore({ url: appUrl! });
    expect(await checkSchema(dataSource)).toBeUndefined();
    await dataSource.destroy();
  }, 60_000);
});

import { Client } from 'pg';
import type { TestDatabase } from '@homeround/postgres/testing';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations';
import { toStoreFault } from './store-fault';
import { testServer } from './testing/migrated-database';

const APP_ROLE = 'homeround_app';

let database: TestDatabase;
let owner: Client;

beforeEach(async () => {
  database = await testServer().createDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await database.drop();
});

const run = () => migrate({ ownerUrl: database.ownerUrl, appRole: APP_ROLE });

describe('migrations', () => {
  it('are applied once, all of them in their order', async () => {
    expect(await run()).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await run()).toEqual([]);
  });

  it('are applied once when two programs start at the same moment', async () => {
    const applied = await Promise.all([run(), run()]);
    expect(applied.map(({ length }) => length).sort()).toEqual([0, MIGRATIONS.length]);
  });

  it('stand in the order of their numbers', () => {
    const numbers = MIGRATIONS.map(({ name }) => Number(name.slice(-13)));
    expect(numbers).toEqual([...numbers].sort());
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("give the programs' role rows to read and write, and no table to change", async () => {
    await run();
    const app = new Client({ connectionString: database.appUrl });
    await app.connect();
    await app.query(
      `INSERT INTO account (username, name, password_hash, grants) VALUES ('a', 'A', 'h', '[]')`,
    );
    expect((await app.query('SELECT username FROM account')).rows).toEqual([{ username: 'a' }]);
    for (const statement of [
      'ALTER TABLE account ADD COLUMN more text',
      'DROP TABLE account',
      'TRUNCATE account CASCADE',
      'CREATE TABLE mine (one integer)',
      'DELETE FROM migration',
    ]) {
      await expect(app.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    }
    await app.end();
  });

  it("let the programs' role use what the owner makes in the queue's schema later", async () => {
    await run();
    await owner.query('CREATE TABLE queue.job (id integer GENERATED ALWAYS AS IDENTITY, name text)');
    const app = new Client({ connectionString: database.appUrl });
    await app.connect();
    await app.query(`INSERT INTO queue.job (name) VALUES ('solve')`);
    expect((await app.query('SELECT id, name FROM queue.job')).rows).toEqual([{ id: 1, name: 'solve' }]);
    await app.end();
  });

  it('are refused, and change nothing, when the role of the programs does not exist', async () => {
    const outcome = migrate({ ownerUrl: database.ownerUrl, appRole: 'nobody_here' });
    const error = await outcome.catch((reason: unknown) => reason);
    expect(toStoreFault(error)).toMatchObject({
      code: 'STORE_ROLE_MISSING',
      cause: expect.stringContaining('nobody_here'),
    });
    expect(await run()).toHaveLength(MIGRATIONS.length);
  });
});

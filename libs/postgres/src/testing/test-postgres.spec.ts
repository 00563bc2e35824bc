import { existsSync } from 'node:fs';
import { Client } from 'pg';
import { startTestPostgres, type TestPostgres } from './test-postgres';

jest.setTimeout(60_000);

let server: TestPostgres;
beforeAll(async () => {
  server = await startTestPostgres();
});
afterAll(async () => {
  await server.stop();
  expect(existsSync(server.address.dataFolder)).toBe(false);
});

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

describe('a test server', () => {
  it('copies a template, with its tables and rows', async () => {
    const template = await server.createDatabase(undefined, 'a_template');
    await ask(template.ownerUrl, 'CREATE TABLE visit AS SELECT 1 AS one');
    const copy = await server.createDatabase(template.name);
    expect(await ask(copy.ownerUrl, 'SELECT one FROM visit')).toEqual([{ one: 1 }]);
    await ask(copy.ownerUrl, 'DELETE FROM visit');
    expect(await ask(template.ownerUrl, 'SELECT one FROM visit')).toEqual([{ one: 1 }]);
  });

  it('drops a database that somebody is connected to', async () => {
    const database = await server.createDatabase();
    const client = new Client({ connectionString: database.appUrl });
    const lost = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await database.drop();
    expect(String(await lost)).toMatch(/terminating connection/);
    await expect(ask(database.appUrl, 'SELECT 1')).rejects.toThrow(/does not exist/);
  });

  it('restarts on the same port with the same rows', async () => {
    const database = await server.createDatabase();
    await ask(database.ownerUrl, 'CREATE TABLE visit AS SELECT 1 AS one');
    await server.restart();
    expect(await ask(database.ownerUrl, 'SELECT one FROM visit')).toEqual([{ one: 1 }]);
  });
});

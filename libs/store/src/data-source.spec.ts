import { startTestPostgres, type TestPostgres } from '@homeround/postgres/testing';
import type { DataSource } from 'typeorm';
import { openStore } from './data-source';
import { eventually } from './testing/eventually';

jest.setTimeout(60_000);

/** A server of its own: it is restarted, which the others' tests would notice. */
let server: TestPostgres;
let store: DataSource;
let lost: Error[];

beforeAll(async () => {
  server = await startTestPostgres();
});
afterAll(() => server.stop());

beforeEach(async () => {
  lost = [];
  const { ownerUrl } = await server.createDatabase();
  store = await openStore({ url: ownerUrl, poolSize: 3, onConnectionLost: (error) => lost.push(error) });
});
afterEach(() => store.destroy());

describe('the store', () => {
  it('goes on after the server was restarted, and tells of the connections it lost', async () => {
    await Promise.all([1, 2, 3].map(() => store.query('SELECT pg_sleep(0.05)')));
    await server.restart();
    await eventually(() => lost.length > 0);
    expect(await store.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('rolls back a transaction that a restart has cut short', async () => {
    await store.query('CREATE TABLE kept (one integer)');
    const transaction = store.transaction(async (manager) => {
      await manager.query('INSERT INTO kept VALUES (1)');
      await server.restart();
      await manager.query('INSERT INTO kept VALUES (2)');
    });
    await expect(transaction).rejects.toThrow();
    expect(await store.query('SELECT one FROM kept')).toEqual([]);
  });

  it('reads dates as they are written, whatever the time zone, and counts as numbers', async () => {
    expect(
      await store.query(`SELECT DATE '2026-03-29' AS date, count(*) AS count FROM (VALUES (1)) v`),
    ).toEqual([{ date: '2026-03-29', count: 1 }]);
  });

  it('ends a transaction that its process has forgotten', async () => {
    expect(await store.query('SHOW idle_in_transaction_session_timeout')).toEqual([
      { idle_in_transaction_session_timeout: '1min' },
    ]);
  });
});

import { openTestStore, type TestStore } from './testing/test-store';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

describe("the programs' role has no right", () => {
  it.each([
    [
      'to date an entry of the trail',
      `INSERT INTO audit_entry (at, what, outcome) VALUES ('2020-01-01', 'x', 'done')`,
    ],
    [
      'to number an entry of the trail',
      `INSERT INTO audit_entry (audit_id, what, outcome) OVERRIDING SYSTEM VALUE VALUES (9, 'x', 'done')`,
    ],
    ['to change a frozen input', `UPDATE frozen_input SET bytes = ''`],
    ['to remove a frozen input', 'DELETE FROM frozen_input'],
    ['to change a published duty', 'UPDATE published_duty SET visits = 0'],
    ['to remove a published duty', 'DELETE FROM published_duty'],
    ['to change a published visit', `UPDATE published_visit SET person_id = 'x'`],
    ['to remove a published visit', 'DELETE FROM published_visit'],
    ["to change a rota's body", `UPDATE rota SET body = ''`],
    ["to change a rota's period", 'UPDATE rota SET days = 28'],
    ['to remove a rota', 'DELETE FROM rota'],
    ['to remove a solve', 'DELETE FROM solve'],
    ['to remove an account', 'DELETE FROM account'],
    ['to remove the record of a dataset', 'DELETE FROM dataset'],
    ["to make a table where the owner's migrations run", 'CREATE TABLE queue.bullmq_job (id text)'],
    [
      "to make a function that the owner's migrations might call",
      `CREATE FUNCTION queue.now() RETURNS text LANGUAGE sql AS 'SELECT 1::text'`,
    ],
  ])('%s', async (_, statement) => {
    await expect(store.dataSource.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});

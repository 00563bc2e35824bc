import { QueryFailedError } from 'typeorm';
import { openStore } from './data-source';
import { isUniqueViolation, toStoreFault } from './store-fault';
import { eventually } from './testing/eventually';
import { openTestStore, type TestStore } from './testing/test-store';

let store: TestStore;

beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

/** An error that PostgreSQL itself raises, on its way through driver and TypeORM. */
function raised(sqlState: string): Promise<unknown> {
  return store.dataSource
    .query(`DO $$ BEGIN RAISE EXCEPTION 'raised' USING ERRCODE = '${sqlState}'; END $$`)
    .catch((error: unknown) => error);
}

describe('an error of the database', () => {
  it.each([
    ['53100', 'STORE_DISK_FULL'],
    ['53300', 'STORE_BUSY'],
    ['57P03', 'STORE_STARTING'],
    ['57P01', 'STORE_UNREACHABLE'],
    ['08006', 'STORE_UNREACHABLE'],
    ['42501', 'STORE_NO_RIGHT'],
  ])('with SQLSTATE %s is %s', async (sqlState, code) => {
    const error = await raised(sqlState);
    expect(error).toBeInstanceOf(QueryFailedError);
    expect(toStoreFault(error)).toMatchObject({ code, severity: 'refuse' });
  });

  it('is a programmer’s, and no fault, when the statement or its data were wrong', async () => {
    const error = await store.dataSource.query('SELECT no_such_column').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QueryFailedError);
    expect(toStoreFault(error)).toBeUndefined();
    expect(toStoreFault(await raised('23505'))).toBeUndefined();
    expect(isUniqueViolation(await raised('23505'))).toBe(true);
  });

  it('is unreachable where nobody listens', async () => {
    // Port 1 (tcpmux) is closed on any machine that runs tests.
    const url = store.database.appUrl.replace(/:\d+\//, ':1/');
    const error = await openStore({ url }).catch((reason: unknown) => reason);
    expect(toStoreFault(error)?.code).toBe('STORE_UNREACHABLE');
  });

  it.each([
    ['STORE_REFUSED', (url: string) => url.replace(/:[^:@]+@/, ':wrong@')],
    ['STORE_DATABASE_MISSING', (url: string) => `${url}_of_nobody`],
  ])('is %s when the address is wrong in that', async (code, spoil) => {
    // As the superuser: others are refused before the database is looked for.
    const error = await openStore({ url: spoil(store.database.adminUrl) }).catch((reason: unknown) => reason);
    expect(toStoreFault(error)?.code).toBe(code);
  });

  it('is unreachable when the server ends the session in the middle of a statement', async () => {
    const victim = await store.another();
    const runner = victim.createQueryRunner();
    const [{ pid }] = (await runner.query('SELECT pg_backend_pid() AS pid')) as [{ pid: number }];
    const outcome = runner.query('SELECT pg_sleep(30)').catch((reason: unknown) => reason);
    // A role may end its own sessions.
    await store.dataSource.query('SELECT pg_terminate_backend($1)', [pid]);
    expect(toStoreFault(await outcome)?.code).toBe('STORE_UNREACHABLE');
    await runner.release();
    // The pool hears of the loss a moment after the statement does.
    await eventually(async () => {
      const rows: unknown = await victim.query('SELECT 1 AS one').catch(() => undefined);
      return rows !== undefined;
    });
  });

  it.each([undefined, null, 'text', new Error('of something else'), { code: 42 }])(
    'is none of ours: %p',
    (error) => {
      expect(toStoreFault(error)).toBeUndefined();
    },
  );

  it('may be its own cause', () => {
    const error: Error & { cause?: unknown } = new Error('round');
    error.cause = error;
    expect(toStoreFault(error)).toBeUndefined();
  });
});

import { type SolveProgressBody } from '@homeround/contract';
import { openStore, PostgresSolveStore } from '@homeround/store';
import type { Asker } from '../testing/asker';
import { type DatabaseDoor, openDatabaseDoor } from '../testing/database-door';
import { readEvents } from '../testing/read-events';
import { askSolve, FROM, importRich, LOCALITY } from '../testing/rota-fixture';
import { startTestApi, type TestApi } from '../testing/test-api';

const PATH = `/api/localities/${LOCALITY}/solves`;

describe('while the database is away', () => {
  let api: TestApi;
  let door: DatabaseDoor;
  let scheduler: Asker;
  let outside: Awaited<ReturnType<typeof openStore>>;

  beforeAll(async () => {
    api = await startTestApi({}, { through: async (url) => (door = await openDatabaseDoor(url)).url });
    outside = await openStore({ url: api.database.appUrl, poolSize: 2 });
    await importRich(api);
    scheduler = await api.signInAs('scheduler', LOCALITY);
  });
  afterAll(async () => {
    await outside.destroy();
    await api.close();
    await door.shut();
  });

  /** As long as it takes connections to be made again. */
  const untilBack = async () => {
    const deadline = Date.now() + 15_000;
    while ((await scheduler.get(PATH)).status !== 200)
      if (Date.now() > deadline) throw new Error('the API does not find its database again');
  };

  it('a stream stays open, and catches up with what happened meanwhile', async () => {
    const { solveId } = await askSolve(scheduler);
    const store = new PostgresSolveStore(outside);
    const claim = (await store.claim(solveId))!;
    const events = await readEvents(api.url, `${PATH}/${solveId}/events`, scheduler);
    await events.until(({ event }) => event === 'snapshot');
    await door.shut();
    await store.progress(claim, { step: 5, seconds: 1, cost: 10, unallocated: 0, parts: {} as never });
    await store.cancelled(claim);
    await door.open();
    await events.ended;
    const last = events.events.at(-1)?.data as SolveProgressBody;
    expect(last.solve.state).toBe('cancelled');
    expect(last.points.map(({ step }) => step)).toEqual([5]);
    await untilBack();
  }, 30_000);

  it('asking is refused with the advice to try again, and works again afterwards', async () => {
    // The thread that prepares has its connection by now.
    await askSolve(scheduler);
    await door.shut();
    const refused = await scheduler.post(PATH, { from: FROM });
    expect([refused.status, refused.body.error.code]).toEqual([503, 'STORE_UNREACHABLE']);
    expect(refused.headers['retry-after']).toBeDefined();
    await door.open();
    await untilBack();
    expect((await scheduler.post(PATH, { from: FROM, steps: 1000 })).status).toBe(202);
  }, 30_000);
});

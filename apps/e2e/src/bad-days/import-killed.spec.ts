import { makeDemoCouncil, WHOLE_COUNCIL } from '@homeround/demo-council';
import { toZip } from '@homeround/exchange';
import { startTestPostgres } from '@homeround/postgres/testing';
import { hashPassword, migrateDatabase, type OpenStore } from '@homeround/runtime';
import { until } from '@homeround/runtime/testing';
import { AccountStore, DatasetStore, openStore } from '@homeround/store';
import { type ApiProcess, startApiProcess } from '../testing/api-process';

const ACCOUNT = { username: 'manager', password: 'a password for tests' };
const SMALL = makeDemoCouncil({ ...WHOLE_COUNCIL, seed: 7, localities: 1, workers: 15, people: 18 });
/** Large enough to be caught in the middle. */
const LARGE = makeDemoCouncil({ ...WHOLE_COUNCIL, seed: 8, localities: 3, workers: 400, people: 600 });

describe('an API that is killed during an import', () => {
  let postgres: Awaited<ReturnType<typeof startTestPostgres>>;
  let database: Awaited<ReturnType<typeof postgres.createDatabase>>;
  let dataSource: OpenStore;
  let api: ApiProcess;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    database = await postgres.createDatabase();
    await migrateDatabase({ ownerUrl: database.ownerUrl, appRole: 'homeround_app' });
    dataSource = await openStore({ url: database.appUrl });
    const grants = [{ role: 'manager' as const, localityId: null }];
    const passwordHash = await hashPassword(ACCOUNT.password);
    await new AccountStore(dataSource).create({
      username: ACCOUNT.username,
      name: 'A. Manager',
      passwordHash,
      grants,
    });
    await new DatasetStore(dataSource).import(SMALL);
  }, 60_000);
  afterAll(async () => {
    await api.stop();
    await dataSource.destroy();
    await postgres.stop();
  }, 30_000);

  const datasets = () => new DatasetStore(dataSource);
  /** What the database is told to do in an import; its rows are not to be seen before it is whole. */
  const isImporting = async () => {
    const [found] = await dataSource.query<unknown[]>(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
      AND xact_start IS NOT NULL AND query LIKE '%INSERT INTO history_entry%'`,
    );
    return found !== undefined;
  };

  it('leaves the dataset before as it was', async () => {
    api = await startApiProcess(database.appUrl);
    const cookie = await signIn(api.url);
    const sending = sendDataset(api.url, cookie, toZip(LARGE)).catch(() => undefined);
    await until(isImporting, 60_000);
    await api.kill();
    expect(await sending).toBeUndefined();
    await until(async () => !(await isImporting()));
    expect(await datasets().list()).toMatchObject([{ name: SMALL.name, current: true }]);
    expect(await datasets().read()).toEqual(SMALL);
  }, 120_000);

  it('imports it the next time', async () => {
    api = await startApiProcess(database.appUrl);
    const answer = await sendDataset(api.url, await signIn(api.url), toZip(LARGE));
    expect(await answer.json()).toMatchObject({ imported: true, dataset: { current: true } });
    expect(await datasets().list()).toMatchObject([{ current: true }, { name: SMALL.name, current: false }]);
    expect((await datasets().current())?.counts.workers).toBe(LARGE.workers.length);
  }, 120_000);
});

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'x-homeround': '1', 'content-type': 'application/json' },
    body: JSON.stringify(ACCOUNT),
  });
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}

function sendDataset(url: string, cookie: string, zip: Uint8Array): Promise<Response> {
  const form = new FormData();
  form.append('files', new Blob([Uint8Array.from(zip)]), 'dataset.zip');
  const headers = { 'x-homeround': '1', cookie };
  return fetch(`${url}/api/datasets`, { method: 'POST', headers, body: form });
}

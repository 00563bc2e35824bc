import { closeDemoAccounts, makeDemoAccounts, openLog } from '@homeround/runtime';
import { AccountStore } from '@homeround/store';
import { API_SETTINGS, type ApiSettings } from '../api-settings';
import { startApi } from '../start-api';
import { askerOf, signedIn } from '../testing/asker';
import { startTestApi, type TestApi } from '../testing/test-api';

const DEMO = { username: 'administrator', password: 'demo-administrator' };

let demo: TestApi;
beforeEach(async () => {
  demo = await startTestApi({ demo: true });
  await makeDemoAccounts(demo.app.get(AccountStore));
});
afterEach(() => demo.close());

/** The same database, served by a program that is no demo. */
async function serveForReal() {
  const settings: ApiSettings = { ...demo.app.get<ApiSettings>(API_SETTINGS), demo: false };
  return startApi({ settings, log: openLog('api', { logLevel: 'silent' }) });
}

describe('a database that was a demo and is served for real', () => {
  it("ends the demo's sessions and lets nobody in by its public passwords", async () => {
    const asker = await signedIn(demo.url, { accountId: '', ...DEMO });
    const real = await serveForReal();
    const url = `http://127.0.0.1:${real.port}`;
    expect((await askerOf(url, asker.cookie).get('/api/me')).status).toBe(401);
    expect((await askerOf(url).post('/api/sign-in', DEMO)).status).toBe(401);
    await real.stop();
  });

  it('lets nobody in either when a demo that still runs gives the passwords back', async () => {
    const real = await serveForReal();
    const accounts = demo.app.get(AccountStore);
    await closeDemoAccounts(accounts);
    await makeDemoAccounts(accounts);
    const { accountId } = (await accounts.findForSignIn('administrator'))!;
    const answer = await askerOf(`http://127.0.0.1:${real.port}`).post('/api/sign-in', DEMO);
    expect(answer.status).toBe(401);
    const [line] = await demo.sql(
      `SELECT about, outcome FROM audit_entry WHERE account_id = $1 ORDER BY audit_id DESC LIMIT 1`,
      [accountId],
    );
    expect(line).toEqual({ about: { reason: 'demo' }, outcome: 'refused' });
    await real.stop();
  });
});

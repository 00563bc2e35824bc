import { AccountStore } from '@homeround/store';
import { askerOf, cookieOf } from '../testing/asker';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const SCHEDULER = [{ role: 'scheduler', localityId: 'north' }] as const;

describe('signing in', () => {
  it('begins a session that is known by its cookie', async () => {
    const asker = await api.signIn(SCHEDULER);
    const answer = await asker.get('/api/me');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      accountId: asker.accountId,
      grants: SCHEDULER,
      localities: [],
      demo: false,
    });
  });

  it('gives a cookie that scripts cannot read and other sites cannot use', async () => {
    const account = await api.makeAccount(SCHEDULER);
    const answer = await api.nobody.post('/api/sign-in', credentialsOf(account));
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^homeround=.*; Path=\/; .*HttpOnly; SameSite=Strict$/,
    );
  });

  it.each([
    ['says so', { 'x-forwarded-proto': 'https' }],
    ['says nothing', {}],
  ])('gives a secure cookie where the planner is reached by https, and the proxy %s', async (_, headers) => {
    const behindProxy = await startTestApi({ publicUrl: 'https://rotas.example.scot' });
    const account = await behindProxy.makeAccount(SCHEDULER);
    const answer = await behindProxy.nobody.post('/api/sign-in', credentialsOf(account)).set(headers);
    expect(String(answer.headers['set-cookie'])).toContain('Secure');
    expect(answer.headers['strict-transport-security']).toContain('max-age');
    await behindProxy.close();
  });

  it('begins under a new session id, also for a browser that had one', async () => {
    const account = await api.makeAccount(SCHEDULER);
    const first = cookieOf((await api.nobody.post('/api/sign-in', credentialsOf(account))).headers);
    const second = cookieOf(
      (await askerOf(api.url, first).post('/api/sign-in', credentialsOf(account))).headers,
    );
    expect(second).not.toBe(first);
    expect((await askerOf(api.url, first).get('/api/me')).status).toBe(401);
  });

  it('says the same of a wrong password, an unknown account and a disabled one', async () => {
    const account = await api.makeAccount(SCHEDULER);
    const disabled = await api.makeAccount(SCHEDULER);
    await api.app.get(AccountStore).change(disabled.accountId, { revision: 1, disabled: true });
    const answers = await Promise.all([
      api.nobody.post('/api/sign-in', { username: account.username, password: 'wrong' }),
      api.nobody.post('/api/sign-in', { username: 'nobody-at-all', password: 'wrong' }),
      api.nobody.post('/api/sign-in', credentialsOf(disabled)),
    ]);
    const said = answers.map(({ status, body }) => {
      const { code, cause, action } = (body as { error: Record<string, string> }).error;
      return { status, code, cause, action };
    });
    expect(said[0]).toMatchObject({ status: 401, code: 'SIGN_IN_FAILED' });
    expect(said[1]).toEqual(said[0]);
    expect(said[2]).toEqual(said[0]);
  });

  it('locks the account after five failures, also for the right password, until the time is over', async () => {
    const account = await api.makeAccount(SCHEDULER);
    for (let each = 0; each < 5; each++)
      await api.nobody.post('/api/sign-in', { username: account.username, password: 'wrong' });
    expect((await api.nobody.post('/api/sign-in', credentialsOf(account))).status).toBe(401);
    await api.sql('UPDATE account SET locked_until = now() WHERE account_id = $1', [account.accountId]);
    expect((await api.nobody.post('/api/sign-in', credentialsOf(account))).status).toBe(200);
  });

  it('takes as long to refuse an account that exists as one that does not', async () => {
    const account = await api.makeAccount(SCHEDULER);
    const names = [account.username, 'nobody-of-this-name'];
    for (const username of names) {
      const began = performance.now();
      await api.nobody.post('/api/sign-in', { username, password: 'wrong' });
      expect(performance.now() - began).toBeGreaterThanOrEqual(299);
    }
  });

  it('signs nobody in by trying the right password among many wrong ones at the same moment', async () => {
    const account = await api.makeAccount(SCHEDULER);
    const { accountId } = account;
    // Five have been found wrong while the right one is being checked.
    const accounts = api.app.get(AccountStore);
    const found = jest.spyOn(accounts, 'findForSignIn').mockImplementationOnce(async (username) => {
      const before = await AccountStore.prototype.findForSignIn.call(accounts, username);
      for (let each = 0; each < 5; each++) await accounts.noteSignIn(accountId, false);
      return before;
    });
    const answer = await api.nobody.post('/api/sign-in', credentialsOf(account));
    found.mockRestore();
    expect(answer).toMatchObject({ status: 401, body: { error: { code: 'SIGN_IN_FAILED' } } });
  });

  it('lets nobody try more than ten times a minute from one address', async () => {
    const statuses = [];
    for (let each = 0; each < 11; each++)
      statuses.push(
        (await api.nobody.post('/api/sign-in', { username: 'guessed', password: `${each}` })).status,
      );
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    const answer = await api.nobody.post('/api/sign-in', { username: 'Guessed ', password: 'x' });
    expect(answer.body).toMatchObject({ error: { code: 'TOO_MANY_REQUESTS' } });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('ends with signing out', async () => {
    const asker = await api.signIn(SCHEDULER);
    const answer = await asker.post('/api/sign-out');
    expect(answer.status).toBe(204);
    expect(String(answer.headers['set-cookie'])).toContain('homeround=;');
    // What the browser kept of boards goes too.
    expect(answer.headers['clear-site-data']).toBe('"cache"');
    expect((await asker.get('/api/me')).body).toMatchObject({ error: { code: 'SESSION_ENDED' } });
  });

  it('is refused with a cookie that was made up', async () => {
    const asker = askerOf(api.url, 'homeround=s%3Amade-up.c2lnbmF0dXJl');
    const answer = await asker.get('/api/me');
    expect(answer.body).toMatchObject({ error: { code: 'SESSION_ENDED' } });
    expect(answer.headers['clear-site-data']).toBe('"cache"');
    expect((await api.nobody.get('/api/me')).body).toMatchObject({ error: { code: 'NOT_SIGNED_IN' } });
  });

  it('leaves lines in the audit trail, without what was typed as an unknown username', async () => {
    const account = await api.makeAccount(SCHEDULER);
    await api.nobody.post('/api/sign-in', { username: 'my.password.by.mistake', password: 'x' });
    await api.nobody.post('/api/sign-in', { username: account.username, password: 'wrong' });
    await api.nobody.post('/api/sign-in', credentialsOf(account));
    const lines = await api.sql(
      `SELECT username, about, outcome FROM audit_entry WHERE what = 'account.sign-in' ORDER BY audit_id DESC LIMIT 3`,
    );
    expect(lines).toEqual([
      { username: account.username, about: {}, outcome: 'done' },
      { username: account.username, about: { reason: 'password' }, outcome: 'refused' },
      { username: null, about: { reason: 'unknown' }, outcome: 'refused' },
    ]);
  });
});

describe('welcome', () => {
  it('says that the first administrator is still missing', async () => {
    const fresh = await startTestApi();
    expect((await fresh.nobody.get('/api/welcome')).body).toMatchObject({ needsAdministrator: true });
    await fresh.makeAccount([{ role: 'administrator', localityId: null }]);
    expect((await fresh.nobody.get('/api/welcome')).body).toMatchObject({ needsAdministrator: false });
    await fresh.close();
  });

  it('shows the demo accounts in demo mode only', async () => {
    const demo = await startTestApi({ demo: true });
    const shown = (await demo.nobody.get('/api/welcome')).body as { demoAccounts: { username: string }[] };
    expect(shown.demoAccounts.map(({ username }) => username)).toContain('scheduler');
    expect((await api.nobody.get('/api/welcome')).body).toMatchObject({
      name: 'Homeround',
      demoAccounts: [],
    });
    await demo.close();
  });
});

function credentialsOf({ username, password }: { username: string; password: string }) {
  return { username, password };
}

import type { Grant } from '@homeround/domain';
import { signedIn } from '../testing/asker';
import { startTestApi, type TestApi } from '../testing/test-api';

const READER: readonly Grant[] = [{ role: 'read-only', localityId: 'north' }];

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

describe('the own password', () => {
  it('is changed by who knows the present one; the other sessions end and this one stays', async () => {
    const account = await api.makeAccount(READER);
    const [here, there] = [await signedIn(api.url, account), await signedIn(api.url, account)];
    const body = { currentPassword: account.password, newPassword: 'another password' };
    expect((await here.post('/api/me/password', body)).status).toBe(204);
    expect((await here.get('/api/me')).status).toBe(200);
    expect((await there.get('/api/me')).status).toBe(401);
    await signedIn(api.url, { ...account, password: 'another password' });
    await expect(signedIn(api.url, account)).rejects.toThrow('SIGN_IN_FAILED');
  });

  it('is not changed by who guesses, and guessing locks the account', async () => {
    const account = await api.makeAccount(READER);
    const asker = await signedIn(api.url, account);
    const guess = (currentPassword: string) =>
      asker.post('/api/me/password', { currentPassword, newPassword: 'another password' });
    for (let each = 0; each < 5; each++)
      expect((await guess('wrong')).body).toMatchObject({ error: { code: 'WRONG_PASSWORD' } });
    expect((await guess(account.password)).status).toBe(422);
    await expect(signedIn(api.url, account)).rejects.toThrow('SIGN_IN_FAILED');
  });

  it('must be long enough', async () => {
    const asker = await api.signIn(READER);
    const answer = await asker.post('/api/me/password', { currentPassword: 'x', newPassword: 'short' });
    expect(answer.status).toBe(400);
  });
});

describe('saved views', () => {
  it('belong to one account and go in place of those of the same name', async () => {
    const [asker, other] = [await api.signIn(READER), await api.signIn(READER)];
    await asker.post('/api/me/saved-views', { name: 'Mornings', query: 'from=07' });
    const saved = await asker.post('/api/me/saved-views', { name: 'Mornings', query: 'from=08' });
    expect((await asker.get('/api/me/saved-views')).body).toEqual([saved.body]);
    expect((await other.get('/api/me/saved-views')).body).toEqual([]);
    const { savedViewId } = saved.body as { savedViewId: string };
    expect((await other.ask('delete', `/api/me/saved-views/${savedViewId}`)).status).toBe(404);
    expect((await asker.ask('delete', `/api/me/saved-views/${savedViewId}`)).status).toBe(204);
    expect((await asker.get('/api/me/saved-views')).body).toEqual([]);
  });
});

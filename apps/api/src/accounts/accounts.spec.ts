import { accountSchema } from '@homeround/contract';
import type { Asker } from '../testing/asker';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let administrator: Asker;
beforeAll(async () => {
  api = await startTestApi();
  administrator = await api.signInAs('administrator');
});
afterAll(() => api.close());

const PASSWORD = 'a quiet password';

async function make(username: string, grants: object[] = []) {
  const answer = await administrator.post('/api/accounts', {
    username,
    name: 'N',
    password: PASSWORD,
    grants,
  });
  expect(answer.status).toBe(201);
  return accountSchema.parse(answer.body);
}

function change(accountId: string, body: object) {
  return administrator.ask('patch', `/api/accounts/${accountId}`).send(body);
}

describe('an account', () => {
  it('is made by an administrator and can sign in', async () => {
    const made = await make(' Fresh.Account ', [{ role: 'manager', localityId: null }]);
    expect(made).toMatchObject({ username: 'fresh.account', revision: 1, sessions: 0, lastSignInAt: null });
    const answer = await api.nobody.post('/api/sign-in', { username: 'FRESH.account', password: PASSWORD });
    expect(answer.body).toMatchObject({ accountId: made.accountId });
    const { body } = await administrator.get('/api/accounts');
    expect(body).toContainEqual(expect.objectContaining({ username: 'fresh.account', sessions: 1 }));
  });

  it('never shows its password or the hash of it', async () => {
    await make('secretive');
    expect((await administrator.get('/api/accounts')).text).not.toMatch(/argon2|passw/i);
  });

  it('is not made twice under one username', async () => {
    await make('taken');
    const body = { username: 'Taken', name: 'N', password: PASSWORD, grants: [] };
    const answer = await administrator.post('/api/accounts', body);
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'USERNAME_TAKEN' } } });
  });

  it('is not given a role in a locality that nobody knows', async () => {
    const grants = [{ role: 'scheduler', localityId: 'atlantis' }];
    const body = { username: 'diver', name: 'N', password: PASSWORD, grants };
    expect(await administrator.post('/api/accounts', body)).toMatchObject({
      status: 422,
      body: { error: { code: 'UNKNOWN_LOCALITY' } },
    });
  });

  it('is not changed by whoever read it before another did', async () => {
    const { accountId } = await make('contested');
    expect((await change(accountId, { revision: 1, name: 'First' })).body).toMatchObject({
      name: 'First',
      revision: 2,
    });
    const late = await change(accountId, { revision: 1, name: 'Second' });
    expect(late).toMatchObject({ status: 409, body: { error: { code: 'ACCOUNT_CHANGED' } } });
  });

  it('cannot be the last that manages accounts and give that up', async () => {
    const answer = await change(administrator.accountId!, { revision: 1, disabled: true });
    expect(answer).toMatchObject({ status: 409, body: { error: { code: 'LAST_ADMINISTRATOR' } } });
  });

  it('that is unknown is not found', async () => {
    const unknown = '5f0c6f6e-2f5b-4a52-9c43-3f5d0a6f1b11';
    expect((await change(unknown, { revision: 1, name: 'x' })).status).toBe(404);
    expect((await administrator.post(`/api/accounts/${unknown}/revoke-sessions`)).status).toBe(404);
  });
});

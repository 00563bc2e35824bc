import { errorSchema } from '@homeround/contract';
import { AccountStore } from '@homeround/store';
import pino from 'pino';
import { startTestApi, type TestApi } from '../testing/test-api';

/** What the process has logged. */
let logged = '';
let api: TestApi;
beforeAll(async () => {
  const log = pino({ level: 'trace' }, { write: (line) => (logged += line) });
  api = await startTestApi({}, { log });
});
afterAll(() => api.close());

describe('an error that nobody foresaw', () => {
  it('is answered with an id to ask after, and nothing of what it says', async () => {
    const asker = await api.signInAs('administrator');
    const failing = jest
      .spyOn(api.app.get(AccountStore), 'list')
      .mockRejectedValue(new Error('duplicate key (name)=(Mairi Campbell)'));
    const answer = await asker.get('/api/accounts').set('x-request-id', 'ask-for-this-1');
    failing.mockRestore();
    expect(answer.status).toBe(500);
    expect(errorSchema.parse(answer.body).error).toMatchObject({
      code: 'INTERNAL',
      requestId: 'ask-for-this-1',
    });
    expect(answer.text).not.toContain('Campbell');
    expect(logged).toContain('"requestId":"ask-for-this-1"');
    expect(logged).toContain('error-filter.spec.ts');
  });

  it('is answered as INTERNAL also where the answer does not fit its schema', async () => {
    const asker = await api.signInAs('administrator');
    const wrong = jest
      .spyOn(api.app.get(AccountStore), 'list')
      .mockResolvedValue([{ createdAt: new Date() }] as never);
    expect(await asker.get('/api/accounts')).toMatchObject({
      status: 500,
      body: { error: { code: 'INTERNAL' } },
    });
    wrong.mockRestore();
  });
});

describe('the log', () => {
  it('holds ids and counts, and no name, password, query, secret or cookie', async () => {
    const account = await api.makeAccount([{ role: 'administrator', localityId: null }]);
    const asker = await api.signIn([{ role: 'administrator', localityId: null }]);
    await api.nobody.post('/api/sign-in', { username: account.username, password: 'Wrong-Password-7' });
    await asker.post('/api/accounts', {
      username: 'x',
      name: 'Mairi Campbell',
      password: 'Secret-Password-7',
      grants: 7,
    });
    await asker.get('/api/audit?what=Query-Of-7');
    await api.nobody.get(`/api/calendar/${'S'.repeat(43)}.ics`);
    expect(logged).toContain('"path":"/api/audit"');
    expect(logged).toContain(`"accountId":"${asker.accountId}"`);
    expect(logged).not.toMatch(/Campbell|Password-7|Query-Of|SSSS|homeround=|A\. Ccount/);
    expect(logged).not.toContain(account.username);
  });
});

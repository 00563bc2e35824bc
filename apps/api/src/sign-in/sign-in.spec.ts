import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

describe('signing in', () => {
  it('begins a session that is known by its cookie', async () => {
    const asker = await api.signInAs('scheduler', 'north');
    const answer = await asker.get('/api/me');
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      accountId: asker.accountId,
      grants: [{ role: 'scheduler', localityId: 'north' }],
      localities: [],
      demo: false,
    });
  });
});

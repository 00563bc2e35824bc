import { startTestApi, type TestApi } from '../testing/test-api';

describe('a request without a body', () => {
  let api: TestApi;
  beforeAll(async () => void (api = await startTestApi()));
  afterAll(() => api.close());

  it('is read as one where a browser says so by a length of nothing', async () => {
    const asker = await api.signInAs('scheduler');
    const answer = await asker.ask('post', '/api/sign-out').set('content-length', '0');
    expect(answer.status).toBe(204);
  });
});

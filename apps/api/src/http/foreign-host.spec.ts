import { startTestApi, type TestApi } from '../testing/test-api';

describe('a service for this machine alone', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ demo: true });
  });
  afterAll(() => api.close());

  it.each(['/', '/api/welcome', '/metrics', '/health/live'])(
    "answers nobody at %s who was led here by another host's name",
    async (path) => {
      const answer = await api.nobody.get(path).set('host', 'evil.example:3000');
      expect(answer).toMatchObject({ status: 403, body: { error: { code: 'CROSS_SITE' } } });
    },
  );

  it('signs nobody in whose page comes from such a host', async () => {
    const host = 'evil.example:3000';
    const answer = await api.nobody
      .post('/api/sign-in', { username: 'scheduler', password: 'demo-scheduler' })
      .set({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' });
    expect(answer.body).toMatchObject({ error: { code: 'CROSS_SITE' } });
  });

  it.each(['localhost:3000', '127.0.0.1', '[::1]:3000'])('answers as %s', async (host) => {
    expect((await api.nobody.get('/api/welcome').set('host', host)).status).toBe(200);
  });
});

describe('a service that others reach', () => {
  it('answers to whatever name its proxy uses', async () => {
    const api = await startTestApi({ publicUrl: 'https://rotas.example.scot' });
    expect((await api.nobody.get('/api/welcome').set('host', 'api:3000')).status).toBe(200);
    await api.close();
  });
});

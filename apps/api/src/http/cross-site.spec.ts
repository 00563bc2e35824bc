import supertest from 'supertest';
import type { Asker } from '../testing/asker';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let asker: Asker;
beforeAll(async () => {
  api = await startTestApi({ publicUrl: 'https://rotas.example.scot' });
  asker = await api.signInAs('scheduler', 'north');
});
afterAll(() => api.close());

const VIEW = { name: 'mornings', query: 'from=07' };

/** As another site would make a browser send it: with the cookie. */
function save(headers: Record<string, string>) {
  return supertest(api.url).post('/api/me/saved-views').set('cookie', asker.cookie!).set(headers).send(VIEW);
}

describe('a request that changes something', () => {
  it('is refused without the header that no form can set', async () => {
    const answer = await save({});
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ error: { code: 'CROSS_SITE' } });
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://elsewhere.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('is refused from %s also with the header', async (_, headers) => {
    expect((await save({ 'x-homeround': '1', ...headers })).status).toBe(403);
  });

  it.each([
    ['this origin', () => ({ origin: api.url, 'sec-fetch-site': 'same-origin' })],
    ['the public address', () => ({ origin: 'https://rotas.example.scot', 'sec-fetch-site': 'same-origin' })],
    ['no browser at all', () => ({})],
  ])('passes from %s with the header', async (_, headers) => {
    expect((await save({ 'x-homeround': '1', ...headers() })).status).toBe(201);
  });

  it('is never allowed by an answer to a preflight', async () => {
    const answer = await supertest(api.url)
      .options('/api/me/saved-views')
      .set('origin', 'https://elsewhere.example');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('is refused for signing in too, so that nobody is signed in to a foreign account unawares', async () => {
    const answer = await supertest(api.url).post('/api/sign-in').send({ username: 'abc', password: 'x' });
    expect(answer.body).toMatchObject({ error: { code: 'CROSS_SITE' } });
  });
});

describe('a request that only reads', () => {
  it('passes without the header', async () => {
    expect((await supertest(api.url).get('/api/me').set('cookie', asker.cookie!)).status).toBe(200);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
const folder = mkdtempSync(join(tmpdir(), 'homeround-planner-'));
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>planner</title>');
  writeFileSync(join(folder, 'assets', 'main-3f2a.js'), 'export {};\n'.repeat(500));
  api = await startTestApi({}, { plannerFolder: folder });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

describe('the planner', () => {
  it.each(['/', '/localities/north/rotas/7', '/sign-in?next=%2F'])(
    'is its page at %s, asked for anew',
    async (path) => {
      const answer = await api.nobody.get(path);
      expect(answer.text).toContain('<title>planner</title>');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['set-cookie']).toBeUndefined();
    },
  );

  it('has assets that are kept for ever, and sent small', async () => {
    const answer = await api.nobody.get('/assets/main-3f2a.js').set('accept-encoding', 'gzip');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers['content-encoding']).toBe('gzip');
  });

  it('has no page in the place of an asset that is gone, so that an old page finds out', async () => {
    expect((await api.nobody.get('/assets/main-0000.js')).status).toBe(404);
  });

  it.each(['/..%2f..%2fpackage.json', '/assets/..%2f..%2f..%2fetc%2fpasswd'])(
    'shows nothing outside: %s',
    async (path) => {
      const { text } = await api.nobody.get(path);
      expect(text).not.toMatch(/homeround\/api|root:/);
    },
  );

  it('may run no script but its own, and be framed by nobody', async () => {
    const { headers } = await api.nobody.get('/');
    const policy = headers['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('never stands for an address of the service', async () => {
    const answer = await api.nobody.get('/api/nothing');
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'NOT_FOUND' } } });
    expect((await api.nobody.get('/health/nothing')).status).toBe(404);
  });

  it('that is not built says so', async () => {
    const bare = await startTestApi({}, { plannerFolder: join(folder, 'nowhere') });
    expect((await bare.nobody.get('/')).body).toMatchObject({ error: { code: 'PLANNER_NOT_BUILT' } });
    await bare.close();
  });
});

import { AuditStore } from '@homeround/store';
import { Client } from 'pg';
import type { Asker } from '../testing/asker';
import { startTestApi, type TestApi } from '../testing/test-api';

let api: TestApi;
let administrator: Asker;
beforeAll(async () => {
  api = await startTestApi();
  administrator = await api.signInAs('administrator');
});
afterAll(() => api.close());

const ACCOUNT = { name: 'N. Ewcomer', password: 'long enough for all', grants: [] };

describe('the audit trail', () => {
  it('says who made which account, and never its name or password', async () => {
    const made = await administrator.post('/api/accounts', { username: 'newcomer', ...ACCOUNT });
    const { accountId } = made.body as { accountId: string };
    const [line] = await linesOf('account.create');
    expect(line).toMatchObject({ accountId: administrator.accountId, about: { accountId }, outcome: 'done' });
    expect(JSON.stringify(line)).not.toMatch(/Ewcomer|long enough/);
  });

  it('says what was refused', async () => {
    await administrator.post('/api/accounts', { username: 'twice', ...ACCOUNT });
    await administrator.post('/api/accounts', { username: 'twice', ...ACCOUNT });
    expect((await linesOf('account.create')).slice(0, 2).map(({ outcome }) => outcome)).toEqual([
      'refused',
      'done',
    ]);
  });

  it('says who asked for what they may not do', async () => {
    const reader = await api.signInAs('read-only', 'north');
    await reader.get('/api/localities/south/rotas');
    const lines = await linesOf('rota:read');
    expect(lines).toMatchObject([{ accountId: reader.accountId, localityId: 'south', outcome: 'refused' }]);
  });

  it('says once in ten minutes that the same was seen, and again what else was', async () => {
    const reader = await api.signInAs('read-only', 'north');
    const rota = '/api/localities/north/rotas/5f0c6f6e-2f5b-4a52-9c43-3f5d0a6f1b11';
    for (const person of ['P1', 'P2', 'P1', 'P1']) await reader.get(`${rota}/people/${person}`);
    const lines = (await linesOf('person.see')).filter(({ accountId }) => accountId === reader.accountId);
    expect(lines.map(({ about }) => about['personId'])).toEqual(['P2', 'P1']);
  });

  it("says who read the accounts, a locality's pins and which workers' sheets", async () => {
    const reader = await api.signInAs('administrator');
    await reader.get('/api/accounts');
    await reader.get('/api/localities/north/pins');
    const rota = '/api/localities/north/rotas/5f0c6f6e-2f5b-4a52-9c43-3f5d0a6f1b11';
    await reader.get(`${rota}/worker-sheets?workerIds=W1,W2`);
    const own = (lines: Line[]) => lines.filter(({ accountId }) => accountId === reader.accountId);
    expect(own(await linesOf('accounts.see'))).toHaveLength(1);
    expect(own(await linesOf('pins.see'))).toMatchObject([{ localityId: 'north' }]);
    expect(own(await linesOf('worker-sheets.see'))).toMatchObject([{ about: { workerIds: 'W1,W2' } }]);
  });

  it('says who kept and removed a view of their own', async () => {
    const reader = await api.signInAs('read-only', 'north');
    const saved = await reader.post('/api/me/saved-views', { name: 'Mornings', query: 'from=07' });
    const { savedViewId } = saved.body as { savedViewId: string };
    await reader.ask('delete', `/api/me/saved-views/${savedViewId}`);
    for (const what of ['saved-view.put', 'saved-view.remove'])
      expect(await linesOf(what)).toMatchObject([{ about: { savedViewId }, outcome: 'done' }]);
  });

  it('is read page by page, newest first, by whom it concerns', async () => {
    const first = (await administrator.get('/api/audit?limit=2')).body as { entries: Line[]; next: string };
    const second = (await administrator.get(`/api/audit?limit=2&before=${first.next}`)).body as {
      entries: Line[];
    };
    const ids = [...first.entries, ...second.entries].map(({ auditId }) => Number(auditId));
    expect(ids).toHaveLength(4);
    expect(ids).toEqual([...ids].sort((left, right) => right - left));
    expect((await (await api.signInAs('scheduler')).get('/api/audit')).status).toBe(403);
  });

  it.each([
    "UPDATE audit_entry SET what = 'nothing'",
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'DROP TABLE audit_entry',
    'ALTER TABLE audit_entry DISABLE TRIGGER ALL',
    'SET session_replication_role = replica',
    'SET ROLE homeround_owner',
  ])("cannot be rewritten by the application's role: %s", async (statement) => {
    const client = new Client({ connectionString: api.database.appUrl });
    await client.connect();
    await expect(client.query(statement)).rejects.toMatchObject({
      code: expect.stringMatching(/^42501$/) as string,
    });
    await client.end();
  });

  it('is written before something personal is shown: what cannot be noted is not shown', async () => {
    const reader = await api.signInAs('read-only', 'north');
    const append = jest.spyOn(api.app.get(AuditStore), 'append').mockRejectedValue(new Error('no room'));
    const rota = '/api/localities/north/rotas/5f0c6f6e-2f5b-4a52-9c43-3f5d0a6f1b12';
    expect((await reader.get(`${rota}/people/P9`)).status).toBe(500);
    append.mockRestore();
    expect((await reader.get(`${rota}/people/P9`)).status).toBe(404);
    expect((await linesOf('person.see'))[0]).toMatchObject({ accountId: reader.accountId });
  });
});

interface Line {
  readonly auditId: string;
  readonly accountId: string;
  readonly outcome: string;
  readonly about: Record<string, unknown>;
}

async function linesOf(what: string): Promise<Line[]> {
  const { body } = await administrator.get(`/api/audit?what=${encodeURIComponent(what)}`);
  return (body as { entries: Line[] }).entries;
}

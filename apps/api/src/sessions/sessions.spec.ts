import type { Grant } from '@homeround/domain';
import { promisify } from 'node:util';
import { openLog } from '@homeround/runtime';
import { until } from '@homeround/runtime/testing';
import { AccountStore } from '@homeround/store';
import { type Asker, signedIn } from '../testing/asker';
import { startTestApi, type TestApi } from '../testing/test-api';
import { AccountOfRequest } from './account-of-request';
import { openSessionRows } from './open-session-rows';
import { SessionStreams } from './session-streams';

const SCHEDULER: readonly Grant[] = [{ role: 'scheduler', localityId: 'north' }];

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

describe('a session', () => {
  it('ends at once when it is revoked while it is used', async () => {
    const [asker, other] = await twoSessions();
    expect((await asker.get('/api/me')).status).toBe(200);
    const sessions = (await other.get('/api/me/sessions')).body as { sessionId: string; current: boolean }[];
    expect(sessions).toHaveLength(2);
    const { sessionId } = sessions.find(({ current }) => !current)!;
    expect((await other.ask('delete', `/api/me/sessions/${sessionId}`)).status).toBe(204);
    const refused = await asker.get('/api/me');
    expect(refused.status).toBe(401);
    expect(refused.body).toMatchObject({ error: { code: 'SESSION_ENDED' } });
    expect((await other.get('/api/me')).status).toBe(200);
  });

  it('is listed without the secret of its cookie', async () => {
    const asker = await api.signIn(SCHEDULER);
    const { text } = await asker.get('/api/me/sessions');
    const [, sid] = /^homeround=s%3A([^.]+)\./.exec(asker.cookie!)!;
    expect(text).toContain('sessionId');
    expect(text).not.toContain(sid);
  });

  it("cannot be revoked by another account's", async () => {
    const [asker, stranger] = [await api.signIn(SCHEDULER), await api.signIn(SCHEDULER)];
    const [{ sessionId }] = (await asker.get('/api/me/sessions')).body as [{ sessionId: string }];
    expect((await stranger.ask('delete', `/api/me/sessions/${sessionId}`)).status).toBe(404);
    expect((await asker.get('/api/me')).status).toBe(200);
  });

  it('ends when the grants of its account change, so that old rights are never used', async () => {
    const asker = await api.signIn(SCHEDULER);
    const accounts = api.app.get(AccountStore);
    await accounts.change(asker.accountId!, {
      revision: 1,
      grants: [{ role: 'read-only', localityId: 'north' }],
    });
    expect((await asker.get('/api/me')).body).toMatchObject({ error: { code: 'SESSION_ENDED' } });
  });

  it('ends when an administrator signs the account out everywhere or disables it', async () => {
    const administrator = await api.signInAs('administrator');
    const [first, second] = [await api.signIn(SCHEDULER), await api.signIn(SCHEDULER)];
    await administrator.post(`/api/accounts/${first.accountId}/revoke-sessions`);
    await administrator
      .ask('patch', `/api/accounts/${second.accountId}`)
      .send({ revision: 1, disabled: true });
    expect((await first.get('/api/me')).status).toBe(401);
    expect((await second.get('/api/me')).status).toBe(401);
  });

  it('ends two hours after its last use, and twelve hours after signing in however busy it is', async () => {
    const idle = await api.signIn(SCHEDULER);
    await sqlOn(idle, `UPDATE session SET expire = now() - interval '1 second'`);
    expect((await idle.get('/api/me')).status).toBe(401);

    const busy = await api.signIn(SCHEDULER);
    const almost = `to_jsonb(extract(epoch FROM now()) * 1000 - 12 * 3600000`;
    await sqlOn(
      busy,
      `UPDATE session SET sess = jsonb_set(sess::jsonb, '{signedInAt}', ${almost} + 60000))::json`,
    );
    expect((await busy.get('/api/me')).status).toBe(200);
    await sqlOn(
      busy,
      `UPDATE session SET sess = jsonb_set(sess::jsonb, '{signedInAt}', ${almost} - 1))::json`,
    );
    expect((await busy.get('/api/me')).status).toBe(401);
    expect(await api.sql('SELECT 1 FROM session WHERE account_id = $1', [busy.accountId])).toEqual([]);
  });

  it('is renewed by use', async () => {
    const asker = await api.signIn(SCHEDULER);
    await sqlOn(asker, `UPDATE session SET expire = now() + interval '1 minute'`);
    await asker.get('/api/me');
    const [session] = await api.sql(
      `SELECT expire > now() + interval '119 minutes' AS renewed FROM session WHERE account_id = $1`,
      [asker.accountId],
    );
    expect(session).toEqual({ renewed: true });
  });

  it('is not brought back by a request that was under way when it was revoked', async () => {
    const asker = await api.signIn(SCHEDULER);
    const late = asker.post('/api/me/password', {
      currentPassword: 'wrong one',
      newPassword: 'a new password',
    });
    const [answer] = await Promise.all([late, sqlOn(asker, 'DELETE FROM session')]);
    expect([401, 422]).toContain(answer.status);
    expect((await asker.get('/api/me')).status).toBe(401);
  });
});

describe('sessions that have expired', () => {
  it('are removed, and the others are not', async () => {
    const [expired, used] = [await api.signIn(SCHEDULER), await api.signIn(SCHEDULER)];
    await sqlOn(expired, `UPDATE session SET expire = now() - interval '1 second'`);
    const rows = openSessionRows(
      { databaseUrl: api.database.appUrl },
      openLog('api', { logLevel: 'silent' }),
    );
    await promisify(rows.store.pruneSessions.bind(rows.store))();
    await rows.close();
    expect(await sqlOn(expired, 'SELECT sid FROM session')).toEqual([]);
    expect(await sqlOn(used, 'SELECT sid FROM session')).toHaveLength(1);
  });
});

describe('an open stream', () => {
  it('is closed at once when its session is revoked, and the streams of other sessions stay', async () => {
    const [asker, other] = await twoSessions();
    const closed: string[] = [];
    await tie(asker, () => closed.push('revoked'));
    await tie(other, () => closed.push('other'));
    await sqlOn(asker, 'DELETE FROM session', `AND sid = '${sidOf(asker)}'`);
    await until(() => closed.length > 0);
    expect(closed).toEqual(['revoked']);
  });
});

/** Two browsers of one account. */
async function twoSessions(): Promise<[Asker, Asker]> {
  const account = await api.makeAccount(SCHEDULER);
  return [await signedIn(api.url, account), await signedIn(api.url, account)];
}

function sqlOn({ accountId }: Asker, statement: string, also = '') {
  return api.sql(`${statement} WHERE account_id = $1 ${also}`, [accountId]);
}

function sidOf({ cookie }: Asker): string {
  return /^homeround=s%3A([^.]+)\./.exec(cookie!)![1]!;
}

async function tie(asker: Asker, close: () => void): Promise<void> {
  const session = { accountId: asker.accountId, signedInAt: Date.now() };
  const request = { session, sessionID: sidOf(asker) } as unknown as Parameters<AccountOfRequest['find']>[0];
  const account = await api.app.get(AccountOfRequest).find(request);
  api.app.get(SessionStreams).add(account!, close);
}

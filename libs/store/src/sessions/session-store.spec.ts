import { AccountStore } from '../accounts/account-store';
import { openNotices } from '../notices';
import { eventually } from '../testing/eventually';
import { openTestStore, type TestStore } from '../testing/test-store';
import { SessionStore } from './session-store';

let store: TestStore;
let sessions: SessionStore;
let accountId: string;

beforeEach(async () => {
  store = await openTestStore();
  sessions = new SessionStore(store.dataSource);
  accountId = await anAccount('ailsa');
});
afterEach(() => store.close());

async function anAccount(username: string): Promise<string> {
  const accounts = new AccountStore(store.dataSource);
  const account = await accounts.create({ username, name: username, passwordHash: 'hash', grants: [] });
  if (typeof account === 'string') throw new Error(account);
  return account.accountId;
}

/** As connect-pg-simple writes a session at the end of a request. */
async function writeBack(sid: string, sess: object, hours = 1, dataSource = store.dataSource): Promise<void> {
  await dataSource.query(
    `INSERT INTO session (sess, expire, sid) SELECT $1, to_timestamp($2), $3
     ON CONFLICT (sid) DO UPDATE SET sess = $1, expire = to_timestamp($2) RETURNING sid`,
    [JSON.stringify(sess), Date.now() / 1000 + hours * 3600, sid],
  );
}

describe('the sessions of an account', () => {
  it('are those whose data names it, and say which one asks', async () => {
    await writeBack('here', { accountId, cookie: {} });
    await writeBack('elsewhere', { accountId });
    await writeBack('of-another', { accountId: await anAccount('other') });
    await writeBack('not-signed-in', { cookie: {} });
    const listed = await sessions.list(accountId, 'here');
    expect(listed.map(({ current }) => current).sort()).toEqual([false, true]);
    expect(listed[0]).toMatchObject({ accountId, createdAt: expect.any(Date), expiresAt: expect.any(Date) });
  });

  it('never show the secret of the cookie', async () => {
    await writeBack('the-secret', { accountId });
    expect(JSON.stringify(await sessions.list(accountId, 'the-secret'))).not.toContain('the-secret');
  });

  it('tell when they were last used', async () => {
    await writeBack('here', { accountId });
    const [before] = await sessions.list(accountId);
    await store.dataSource.query(`UPDATE session SET expire = expire + interval '1 minute'`);
    const [after] = await sessions.list(accountId);
    expect(after!.lastSeenAt.getTime()).toBeGreaterThan(before!.lastSeenAt.getTime());
    expect(after!.createdAt).toEqual(before!.createdAt);
  });

  it('that have expired are not listed', async () => {
    await writeBack('old', { accountId }, -1);
    await writeBack('here', { accountId });
    expect(await sessions.list(accountId)).toHaveLength(1);
  });
});

describe('revoking', () => {
  it('ends one session and leaves the others', async () => {
    await writeBack('here', { accountId });
    await writeBack('elsewhere', { accountId });
    const elsewhere = (await sessions.list(accountId, 'here')).find(({ current }) => !current)!;
    expect(await sessions.revoke(elsewhere.sessionId, accountId)).toBe(true);
    expect((await sessions.list(accountId, 'here')).map(({ current }) => current)).toEqual([true]);
    expect(await sessions.revoke(elsewhere.sessionId, accountId)).toBe(false);
  });

  it("never ends another account's session", async () => {
    await writeBack('here', { accountId });
    const [session] = await sessions.list(accountId);
    expect(await sessions.revoke(session!.sessionId, await anAccount('other'))).toBe(false);
    expect(await sessions.list(accountId)).toHaveLength(1);
  });

  it('ends all sessions but the one that asks', async () => {
    for (const sid of ['here', 'one', 'two']) await writeBack(sid, { accountId });
    expect(await sessions.revokeAll(accountId, 'here')).toBe(2);
    expect((await sessions.list(accountId, 'here')).map(({ current }) => current)).toEqual([true]);
    expect(await sessions.revokeAll(accountId)).toBe(1);
  });

  it('is final: a request that was under way cannot bring the session back', async () => {
    await writeBack('used', { accountId });
    await sessions.revokeAll(accountId);
    await writeBack('used', { accountId, page: 2 });
    expect(await sessions.list(accountId)).toEqual([]);
    expect(await store.dataSource.query('SELECT sid FROM session')).toEqual([]);
  });

  it('is told to every process that listens', async () => {
    await writeBack('here', { accountId });
    const notices = openNotices(store.database.appUrl);
    const heard: unknown[] = [];
    notices.on((notice) => heard.push(notice));
    await notices.ready();
    await sessions.revokeAll(accountId);
    await eventually(() => heard.length > 0);
    expect(heard).toEqual([{ kind: 'session', accountId }]);
    await notices.close();
  });

  it('remembers an ended session no longer than it would have lasted', async () => {
    await writeBack('here', { accountId });
    await sessions.revokeAll(accountId);
    await store.dataSource.query(`UPDATE ended_session SET expire = now() - interval '1 second'`);
    await writeBack('later', { accountId });
    await sessions.revokeAll(accountId);
    expect(await store.dataSource.query('SELECT sid FROM ended_session')).toEqual([{ sid: 'later' }]);
  });
});

describe('a sign-in to an account that is being disabled', () => {
  it('opens no session, though the password was right a moment before', async () => {
    const other = await store.another();
    const runner = other.createQueryRunner();
    await runner.startTransaction();
    await runner.query('UPDATE account SET disabled = true WHERE account_id = $1', [accountId]);
    const signIn = writeBack('too-late', { accountId });
    await runner.commitTransaction();
    await runner.release();
    await signIn;
    expect(await sessions.list(accountId)).toEqual([]);
  });
});

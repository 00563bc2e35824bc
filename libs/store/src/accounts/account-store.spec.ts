import { openTestStore, type TestStore } from '../testing/test-store';
import type { AccountRecord } from './account-record';
import { AccountStore } from './account-store';

let store: TestStore;
let accounts: AccountStore;

beforeEach(async () => {
  store = await openTestStore();
  accounts = new AccountStore(store.dataSource);
});
afterEach(() => store.close());

async function anAccount(username = 'ailsa'): Promise<AccountRecord> {
  const account = await accounts.create({
    ...{ username, name: 'Ailsa Reid', passwordHash: 'hash' },
    grants: [{ role: 'scheduler', localityId: 'north' }],
  });
  if (typeof account === 'string') throw new Error(account);
  return account;
}

async function anAdministrator(username: string): Promise<AccountRecord> {
  const account = await accounts.create({
    ...{ username, name: username, passwordHash: 'hash' },
    grants: [{ role: 'administrator', localityId: null }],
  });
  if (typeof account === 'string') throw new Error(account);
  return account;
}

async function signIn(accountId: string, sid: string): Promise<void> {
  await store.dataSource.query(
    `INSERT INTO session (sid, sess, expire) VALUES ($1, $2, now() + interval '1 hour')`,
    [sid, JSON.stringify({ accountId })],
  );
}

async function openSids(): Promise<string[]> {
  const rows = await store.dataSource.query<{ sid: string }[]>('SELECT sid FROM session ORDER BY sid');
  return rows.map(({ sid }) => sid);
}

describe('accounts', () => {
  it('are found as they were made', async () => {
    const made = await anAccount();
    expect(await accounts.find(made.accountId)).toEqual({
      accountId: made.accountId,
      username: 'ailsa',
      name: 'Ailsa Reid',
      grants: [{ role: 'scheduler', localityId: 'north' }],
      disabled: false,
      createdAt: expect.any(Date),
      lastSignInAt: null,
      sessions: 0,
      revision: 1,
    });
    expect(await accounts.count()).toBe(1);
  });

  it('are refused a username that is taken, in whatever case it is written', async () => {
    await anAccount('ailsa');
    const again = { username: 'Ailsa', name: 'Another', passwordHash: 'hash', grants: [] };
    expect(await accounts.create(again)).toBe('username-taken');
    expect((await accounts.findForSignIn('AILSA'))?.name).toBe('Ailsa Reid');
  });

  it('are listed by name with the number of their open sessions', async () => {
    const ailsa = await anAccount('ailsa');
    await anAdministrator('Zoe'.toLowerCase());
    await signIn(ailsa.accountId, 'one');
    await signIn(ailsa.accountId, 'two');
    const listed = await accounts.list();
    expect(listed.map(({ name, sessions }) => [name, sessions])).toEqual([
      ['Ailsa Reid', 2],
      ['zoe', 0],
    ]);
  });

  it('that nobody has made are not found', async () => {
    expect(await accounts.find('11111111-1111-4111-8111-111111111111')).toBeUndefined();
    expect(await accounts.findForSignIn('nobody')).toBeUndefined();
  });
});

describe('the first administrator', () => {
  it('is made once, however many try at the same moment', async () => {
    const other = new AccountStore(await store.another());
    const one = { username: 'one', name: 'One', passwordHash: 'hash' };
    const two = { username: 'two', name: 'Two', passwordHash: 'hash' };
    const made = await Promise.all([accounts.firstAdministrator(one), other.firstAdministrator(two)]);
    expect(made.filter((account) => account !== undefined)).toHaveLength(1);
    expect((await accounts.list()).map(({ grants }) => grants)).toEqual([
      [{ role: 'administrator', localityId: null }],
    ]);
  });

  it('is not made where there is any account', async () => {
    await anAccount();
    const late = { username: 'late', name: 'Late', passwordHash: 'hash' };
    expect(await accounts.firstAdministrator(late)).toBeUndefined();
  });
});

describe('a sign-in', () => {
  it('counts wrong passwords and locks the account at the fifth', async () => {
    const { accountId } = await anAccount();
    const outcomes = [];
    for (let failure = 1; failure <= 6; failure++) outcomes.push(await accounts.noteSignIn(accountId, false));
    expect(outcomes).toEqual([...Array.from({ length: 5 }, () => 'wrong'), 'locked']);
    const found = await accounts.findForSignIn('ailsa');
    expect(found).toMatchObject({ failedSignIns: 5, lockedUntil: expect.any(Date) });
  });

  it('counts five passwords of a guesser who tries many at once, and the right one after them for nothing', async () => {
    const { accountId } = await anAccount();
    const wrong = await Promise.all(Array.from({ length: 8 }, () => accounts.noteSignIn(accountId, false)));
    expect(wrong.filter((outcome) => outcome === 'wrong')).toHaveLength(5);
    expect(await accounts.noteSignIn(accountId, true)).toBe('locked');
    expect((await accounts.find(accountId))?.lastSignInAt).toBeNull();
  });

  it('doubles the lock with each further failure', async () => {
    const { accountId } = await anAccount();
    for (let failure = 1; failure <= 7; failure++) {
      await accounts.noteSignIn(accountId, false);
      if (failure < 7) await store.dataSource.query('UPDATE account SET locked_until = NULL');
    }
    const { lockedUntil } = (await accounts.findForSignIn('ailsa'))!;
    expect(lockedUntil!.getTime() - Date.now()).toBeGreaterThan(100_000);
  });

  it('that succeeds forgets the failures and is remembered', async () => {
    const { accountId } = await anAccount();
    for (let failure = 1; failure <= 5; failure++) await accounts.noteSignIn(accountId, false);
    await store.dataSource.query('UPDATE account SET locked_until = now()');
    expect(await accounts.noteSignIn(accountId, true)).toBe('signed-in');
    expect(await accounts.findForSignIn('ailsa')).toMatchObject({ failedSignIns: 0, lockedUntil: null });
    expect((await accounts.find(accountId))?.lastSignInAt).toBeInstanceOf(Date);
  });
});

describe('a change of an account', () => {
  it('changes what is named and leaves the rest', async () => {
    const { accountId } = await anAccount();
    const changed = await accounts.change(accountId, { revision: 1, name: 'Ailsa Muir' });
    expect(changed).toMatchObject({ name: 'Ailsa Muir', username: 'ailsa', revision: 2, disabled: false });
  });

  it('is refused when somebody else has changed the account since it was read', async () => {
    const { accountId } = await anAccount();
    const other = new AccountStore(await store.another());
    const outcomes = await Promise.all([
      accounts.change(accountId, { revision: 1, name: 'One' }),
      other.change(accountId, { revision: 1, name: 'Two' }),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'conflict')).toHaveLength(1);
    expect((await accounts.find(accountId))?.revision).toBe(2);
  });

  it('of an account that does not exist is unknown', async () => {
    const nobody = '11111111-1111-4111-8111-111111111111';
    expect(await accounts.change(nobody, { revision: 1, name: 'One' })).toBe('unknown');
  });

  it.each([
    ['a new password', { passwordHash: 'new' }],
    ['other grants', { grants: [] }],
    ['being disabled', { disabled: true }],
  ])('ends every session by %s', async (_, change) => {
    const { accountId } = await anAccount();
    const { accountId: other } = await anAccount('other');
    await signIn(accountId, 'mine');
    await signIn(other, 'of-another');
    await accounts.change(accountId, { revision: 1, ...change });
    expect(await openSids()).toEqual(['of-another']);
  });

  it('of the name ends no session', async () => {
    const { accountId } = await anAccount();
    await signIn(accountId, 'mine');
    await accounts.change(accountId, { revision: 1, name: 'Ailsa Muir' });
    expect(await openSids()).toEqual(['mine']);
  });

  it('of the own password keeps the session in which it is made', async () => {
    const { accountId } = await anAccount();
    await signIn(accountId, 'here');
    await signIn(accountId, 'elsewhere');
    await accounts.change(accountId, { revision: 1, passwordHash: 'new' }, 'here');
    expect(await openSids()).toEqual(['here']);
  });

  it('to a new password opens a locked account', async () => {
    const { accountId } = await anAccount();
    for (let failure = 1; failure <= 5; failure++) await accounts.noteSignIn(accountId, false);
    await accounts.change(accountId, { revision: 1, passwordHash: 'new' });
    const found = await accounts.findForSignIn('ailsa');
    expect(found).toMatchObject({ passwordHash: 'new', failedSignIns: 0, lockedUntil: null });
  });
});

describe('the last administrator', () => {
  it('can neither be disabled nor lose the grant', async () => {
    const { accountId } = await anAdministrator('only');
    expect(await accounts.change(accountId, { revision: 1, disabled: true })).toBe('last-administrator');
    expect(await accounts.change(accountId, { revision: 1, grants: [] })).toBe('last-administrator');
    expect(await accounts.find(accountId)).toMatchObject({ disabled: false, revision: 1 });
  });

  it('stays when two administrators disable each other at the same moment', async () => {
    const one = await anAdministrator('one');
    const two = await anAdministrator('two');
    const other = new AccountStore(await store.another());
    const outcomes = await Promise.all([
      accounts.change(one.accountId, { revision: 1, disabled: true }),
      other.change(two.accountId, { revision: 1, disabled: true }),
    ]);
    expect(outcomes.filter((outcome) => outcome === 'last-administrator')).toHaveLength(1);
  });

  it('does not count one who administrates a single locality, or is disabled', async () => {
    const { accountId } = await anAdministrator('only');
    const retired = await anAdministrator('retired');
    await accounts.change(retired.accountId, { revision: 1, disabled: true });
    await accounts.create({
      ...{ username: 'local', name: 'Local', passwordHash: 'hash' },
      grants: [{ role: 'administrator', localityId: 'north' }],
    });
    expect(await accounts.change(accountId, { revision: 1, disabled: true })).toBe('last-administrator');
  });
});

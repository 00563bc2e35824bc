import { AccountStore } from '../accounts/account-store';
import { openTestStore, type TestStore } from '../testing/test-store';
import { SAVED_VIEWS_AT_MOST, SavedViewStore } from './saved-view-store';

let store: TestStore;
let views: SavedViewStore;
let accountId: string;
let other: string;

beforeEach(async () => {
  store = await openTestStore();
  views = new SavedViewStore(store.dataSource);
  [accountId, other] = [await anAccount('ailsa'), await anAccount('other')];
});
afterEach(() => store.close());

async function anAccount(username: string): Promise<string> {
  const accounts = new AccountStore(store.dataSource);
  const account = await accounts.create({ username, name: username, passwordHash: 'hash', grants: [] });
  if (typeof account === 'string') throw new Error(account);
  return account.accountId;
}

async function namesOf(account: string): Promise<string[]> {
  return (await views.list(account)).map(({ name }) => name);
}

describe('saved views', () => {
  it('are listed by name, to their own account only', async () => {
    await views.save(accountId, 'Unallocated', 'only=unallocated');
    await views.save(accountId, 'Double-ups', 'workers=2');
    await views.save(other, 'Nights', 'from=22');
    expect(await namesOf(accountId)).toEqual(['Double-ups', 'Unallocated']);
  });

  it('are replaced by a later one of the same name', async () => {
    const first = await views.save(accountId, 'Mine', 'a=1');
    const second = await views.save(accountId, 'Mine', 'a=2');
    expect(second).toEqual({ ...(first as object), query: 'a=2' });
    expect(await views.list(accountId)).toEqual([second]);
  });

  it('are removed by their own account only', async () => {
    const view = await views.save(accountId, 'Mine', 'a=1');
    if (view === 'full') throw new Error(view);
    expect(await views.remove(other, view.savedViewId)).toBe(false);
    expect(await views.remove(accountId, view.savedViewId)).toBe(true);
    expect(await views.list(accountId)).toEqual([]);
  });

  it('are limited in number, but those that are there can still be replaced', async () => {
    await store.dataSource.query(
      `INSERT INTO saved_view (account_id, name, query) SELECT $1, 'view ' || n, '' FROM generate_series(1, $2) n`,
      [accountId, SAVED_VIEWS_AT_MOST],
    );
    expect(await views.save(accountId, 'one more', '')).toBe('full');
    expect(await views.save(accountId, 'view 1', 'a=1')).toMatchObject({ query: 'a=1' });
  });
});

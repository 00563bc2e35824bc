import { startTestPostgres, type TestPostgres } from '@homeround/postgres/testing';
import { AccountStore, migrate, openStore } from '@homeround/store';
import { hashPassword, verifyPassword } from '../passwords';
import type { OpenStore } from '../nest/open-checked-store';
import { DEMO_ACCOUNTS, isDemoPassword } from './demo-accounts';
import { closeDemoAccounts, makeDemoAccounts } from './keep-demo-accounts';

let postgres: TestPostgres;
let dataSource: OpenStore;
let accounts: AccountStore;
beforeAll(async () => {
  postgres = await startTestPostgres();
}, 60_000);
afterAll(() => postgres.stop());
beforeEach(async () => {
  const { ownerUrl, appUrl } = await postgres.createDatabase();
  await migrate({ ownerUrl, appRole: 'homeround_app' });
  dataSource = await openStore({ url: appUrl, poolSize: 2 });
  accounts = new AccountStore(dataSource);
});
afterEach(() => dataSource.destroy());

async function open(): Promise<string[]> {
  const found = await Promise.all(
    DEMO_ACCOUNTS.map(async ({ username, password }) => {
      const known = await accounts.findForSignIn(username);
      return known && (await verifyPassword(known.passwordHash, password)) ? [username] : [];
    }),
  );
  return found.flat();
}

const ALL = DEMO_ACCOUNTS.map(({ username }) => username);

describe("the demo's accounts", () => {
  it('are made where there is no account, closed outside the demo and opened again in it', async () => {
    await makeDemoAccounts(accounts);
    expect(await open()).toEqual(ALL);
    await closeDemoAccounts(accounts);
    expect(await open()).toEqual([]);
    await makeDemoAccounts(accounts);
    expect(await open()).toEqual(ALL);
  });

  it('stay closed once anybody else has an account: the service is no demo any more', async () => {
    await makeDemoAccounts(accounts);
    await closeDemoAccounts(accounts);
    await accounts.create({ username: 'ailsa', name: 'Ailsa', passwordHash: 'x', grants: [] });
    await makeDemoAccounts(accounts);
    expect(await open()).toEqual([]);
  });

  it('are not made beside the account of anybody', async () => {
    await accounts.create({ username: 'ailsa', name: 'Ailsa', passwordHash: 'x', grants: [] });
    await makeDemoAccounts(accounts);
    expect(await accounts.count()).toBe(1);
  });

  it('are closed also under another name', async () => {
    const passwordHash = await hashPassword('demo-manager');
    await accounts.create({ username: 'manager', name: 'Renamed', passwordHash, grants: [] });
    await closeDemoAccounts(accounts);
    expect(await open()).toEqual([]);
  });

  it('are known by username and password together', () => {
    expect(isDemoPassword('manager', 'demo-manager')).toBe(true);
    expect(isDemoPassword('ailsa', 'demo-manager')).toBe(false);
  });
});

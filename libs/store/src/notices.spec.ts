import { Client } from 'pg';
import { type Notices, openNotices } from './notices';
import { type Notice, notify } from './notify';
import { eventually } from './testing/eventually';
import { openTestStore, type TestStore } from './testing/test-store';

let store: TestStore;
let notices: Notices;
let heard: Notice[];

beforeEach(async () => {
  store = await openTestStore();
  notices = openNotices(store.database.appUrl);
  heard = [];
  notices.on((notice) => heard.push(notice));
  await notices.ready();
});
afterEach(async () => {
  await notices.close();
  await store.close();
});

/** As a restart of the server would. */
async function endListening(): Promise<void> {
  const admin = new Client({ connectionString: store.database.adminUrl });
  await admin.connect();
  await admin.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'homeround notices'`,
  );
  await admin.end();
}

describe('notices', () => {
  it('reach every listener, whichever process sends them', async () => {
    const others = openNotices(store.database.appUrl);
    const heardByOthers: Notice[] = [];
    others.on((notice) => heardByOthers.push(notice));
    await others.ready();
    await notify(store.dataSource.manager, { kind: 'solve', solveId: 's-1' });
    await eventually(() => heard.length > 0 && heardByOthers.length > 0);
    expect([heard, heardByOthers]).toEqual([
      [{ kind: 'solve', solveId: 's-1' }],
      [{ kind: 'solve', solveId: 's-1' }],
    ]);
    await others.close();
  });

  it('come when the change is committed, and not at all when it is rolled back', async () => {
    const change = store.dataSource.transaction(async (manager) => {
      await notify(manager, { kind: 'rota', localityId: 'north', rotaId: 'rolled-back' });
      throw new Error('no');
    });
    await expect(change).rejects.toThrow('no');
    await store.dataSource.transaction((manager) =>
      notify(manager, { kind: 'rota', localityId: 'north', rotaId: 'committed' }),
    );
    await eventually(() => heard.length > 0);
    expect(heard).toEqual([{ kind: 'rota', localityId: 'north', rotaId: 'committed' }]);
  });

  it('come again after the connection was lost, and say that some may have been missed', async () => {
    await endListening();
    await eventually(() => heard.length > 0);
    expect(heard).toEqual([{ kind: 'reconnected' }]);
    await notify(store.dataSource.manager, { kind: 'dataset' });
    await eventually(() => heard.length > 1);
    expect(heard[1]).toEqual({ kind: 'dataset' });
  });

  it('are no longer told to a listener that has left', async () => {
    const left: Notice[] = [];
    notices.on((notice) => left.push(notice))();
    await notify(store.dataSource.manager, { kind: 'dataset' });
    await eventually(() => heard.length > 0);
    expect(left).toEqual([]);
  });

  it('pass over what is no notice', async () => {
    await store.dataSource.query(`SELECT pg_notify('homeround', 'hello'), pg_notify('homeround', '{"a":1}')`);
    await notify(store.dataSource.manager, { kind: 'dataset' });
    await eventually(() => heard.length > 0);
    expect(heard).toEqual([{ kind: 'dataset' }]);
  });

  it('are still told to the others when one listener throws', async () => {
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation();
    const others: Notice[] = [];
    notices.on(() => {
      throw new Error('a broken listener');
    });
    notices.on((notice) => others.push(notice));
    await notify(store.dataSource.manager, { kind: 'dataset' });
    await notify(store.dataSource.manager, { kind: 'solve', solveId: 's-1' });
    await eventually(() => heard.length > 1);
    expect(others).toHaveLength(2);
    expect(warned).toHaveBeenCalledTimes(2);
    warned.mockRestore();
  });

  it('wait for a server that is not there yet', async () => {
    const early = openNotices(store.database.appUrl.replace(/:\d+\//, ':1/'));
    let ready = false;
    void early.ready().then(() => (ready = true));
    await early.close();
    expect(ready).toBe(false);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);

/** Room for the server's files (some 45 MB) and a few more. */
const DISK = '80m';
const DOORS = ['postgres', 'store'].map((room) => join(__dirname, '..', '..', room, 'dist', 'index.js'));

/** Runs as a process of its own, on the built files; a disk of its own is mounted on the folder that it is given. */
const STORY = `
  const [{ startEmbeddedPostgres }, { AuditStore, migrate, openStore, toStoreFault }] =
    ${JSON.stringify(DOORS)}.map((door) => require(door));
  const { closeSync, openSync, rmSync, writeSync } = require('node:fs');
  const folder = process.argv[1];
  const entry = { accountId: null, username: null, what: 'x', about: { long: 'x'.repeat(2000) }, outcome: 'done' };

  const fillDisk = () => {
    const file = openSync(folder + '/filler', 'a');
    for (const size of [65536, 4096]) {
      try { for (;;) writeSync(file, Buffer.alloc(size)); } catch {}
    }
    closeSync(file);
  };
  const appendUntilRefused = async (audit) => {
    for (let count = 0; count < 5000; count++) {
      const fault = await audit.append(entry).then(() => undefined, toStoreFault);
      if (fault) return { count, code: fault.code };
    }
  };
  const untilTaken = async (audit) => {
    for (const deadline = Date.now() + 20000; Date.now() < deadline; ) {
      if (await audit.append(entry).then(() => true, () => false)) return true;
    }
    return false;
  };

  (async () => {
    const settings = { dataFolder: folder + '/data' };
    const server = await startEmbeddedPostgres(settings);
    await migrate({ ownerUrl: server.ownerUrl, appRole: 'homeround_app' });
    const store = await openStore({ url: server.appUrl });
    const audit = new AuditStore(store);
    fillDisk();
    const refused = await appendUntilRefused(audit);
    const kept = (await audit.page({ limit: 6000 })).entries.length;
    rmSync(folder + '/filler');
    const goesOn = await untilTaken(audit);
    await store.destroy();
    await server.stop();
    fillDisk();
    const start = await startEmbeddedPostgres(settings).then((again) => again.stop(), ({ code }) => code);
    rmSync(folder + '/filler');
    const restarted = await startEmbeddedPostgres(settings);
    await restarted.stop();
    console.log(JSON.stringify({ refused: refused.code, lost: refused.count - kept, goesOn, start }));
  })().catch((error) => { console.error(error); process.exit(1); });`;

/** In namespaces of its own, so that nobody has to be root and the disk goes with the process. */
function runOnSmallDisk(script: string): { status: number | null; stdout: string; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'homeround-small-disk-'));
  const mount = `mount -t tmpfs -o size=${DISK} tmpfs "$1" && exec "$2" -e "$3" "$1"`;
  const command = ['--user', '--map-root-user', '--mount', 'sh', '-c', mount, 'sh'];
  try {
    return spawnSync('unshare', [...command, folder, process.execPath, script], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a full disk', () => {
  it('refuses changes with a fault, loses nothing that was accepted, and is got over when there is space', () => {
    const { status, stdout, stderr } = runOnSmallDisk(STORY);
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      refused: 'STORE_DISK_FULL',
      lost: 0,
      goesOn: true,
      start: 'POSTGRES_DISK_FULL',
    });
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';
import { LOOPBACK } from './free-port';

/** A start or a stop takes 0.1 s, the making of a folder 1 s; a busy machine is ten times slower. */
jest.setTimeout(60_000);

/** Made once: most tests are not about the making, and leave it whole. */
let made: string;
let dataFolder: string;
let running: EmbeddedPostgres | undefined;

function anEmptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'homeround-postgres-spec-'));
}

function readLog(): string {
  return readFileSync(join(dataFolder, 'postgres', 'postgres.log'), 'utf8');
}

async function start(): Promise<EmbeddedPostgres> {
  running = await startEmbeddedPostgres({ dataFolder, extraSettings: { fsync: 'off' }, safe: false });
  return running;
}

async function ask(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  made = anEmptyFolder();
  dataFolder = made;
  await (await start()).stop();
});

beforeEach(() => {
  dataFolder = made;
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  if (dataFolder !== made) rmSync(dataFolder, { recursive: true, force: true });
});

afterAll(() => rmSync(made, { recursive: true, force: true }));

describe('an embedded PostgreSQL', () => {
  it('keeps data, port and passwords from one start to the next', async () => {
    const first = await start();
    await ask(first.ownerUrl, "CREATE TABLE kept AS SELECT 'a rota' AS what");
    await first.stop();
    expect(first.isRunning()).toBe(false);
    const second = await start();
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(second.pid).not.toBe(first.pid);
    expect(await ask(second.ownerUrl, 'SELECT what FROM kept')).toEqual([{ what: 'a rota' }]);
  });

  it('stops cleanly, so that the next start recovers nothing', async () => {
    const before = readLog().length;
    const first = await start();
    await first.stop();
    await start();
    const log = readLog().slice(before);
    expect(log).toMatch(/database system was shut down at/);
    expect(log).not.toMatch(/was not properly shut down|was interrupted/);
  });

  it('stops while somebody is in the middle of a transaction', async () => {
    const server = await start();
    const busy = new Client({ connectionString: server.appUrl });
    const lost = new Promise((resolve) => busy.on('error', resolve));
    await busy.connect();
    await busy.query('BEGIN');
    await server.stop();
    expect(String(await lost)).toMatch(/terminating connection/);
    expect(server.isRunning()).toBe(false);
  });

  it('takes the server that already runs on the folder', async () => {
    const first = await start();
    const second = await startEmbeddedPostgres({ dataFolder });
    expect([second.pid, second.ownerUrl]).toEqual([first.pid, first.ownerUrl]);
    expect([first.wasRunning, second.wasRunning]).toEqual([false, true]);
  });

  it('shares one server between two first starts at the same moment', async () => {
    dataFolder = anEmptyFolder();
    const [one, two] = await Promise.all([start(), start()]);
    expect(one.pid).toBe(two.pid);
    expect(await ask(two.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('outlives a launcher that is killed, and the next start takes it over and stops it', async () => {
    const launcher = spawn(process.execPath, ['-e', LAUNCHER, dataFolder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [pid] = (await once(launcher.stdout, 'data')).map(Number);
    launcher.kill('SIGKILL');
    await once(launcher, 'exit');
    const next = await start();
    expect(next.pid).toBe(pid);
    await next.stop();
    expect(existsSync(join(dataFolder, 'postgres', 'data', 'postmaster.pid'))).toBe(false);
  });

  it('starts again after a kill that left everything behind, though another program has the process id now', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE also_kept AS SELECT 1 AS one');
    process.kill(first.pid, 'SIGKILL');
    const pidFile = join(dataFolder, 'postgres', 'data', 'postmaster.pid');
    writeFileSync(pidFile, readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(await ask(second.ownerUrl, 'SELECT one FROM also_kept')).toEqual([{ one: 1 }]);
  });

  it('chooses another port when a program has taken the old one, and keeps that', async () => {
    const { port } = await start();
    await running?.stop();
    const other = createServer().listen(port, LOOPBACK);
    await once(other, 'listening');
    const moved = await start();
    expect(moved.port).not.toBe(port);
    await new Promise((resolve) => other.close(resolve));
    await moved.stop();
    expect((await start()).port).toBe(moved.port);
  });

  it('makes roles and database again when a first start was ended before they were whole', async () => {
    const first = await start();
    await ask(adminUrl(first.port), 'DROP DATABASE homeround');
    await ask(adminUrl(first.port), 'DROP ROLE homeround_app');
    await first.stop();
    const second = await start();
    expect(await ask(second.appUrl, 'SELECT current_user AS role')).toEqual([{ role: 'homeround_app' }]);
  });

  it('keeps its passwords from other accounts of the machine', async () => {
    const { ownerUrl } = await start();
    const keys = join(dataFolder, 'postgres', 'keys.json');
    expect(statSync(keys).mode & 0o077).toBe(0);
    expect(statSync(join(dataFolder, 'postgres', 'data')).mode & 0o077).toBe(0);
    await expect(ask(ownerUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/authentication/);
  });

  it('listens on this machine alone', async () => {
    const { ownerUrl } = await start();
    expect(await ask(ownerUrl, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('gives the role of the programs no right before a migration does', async () => {
    const { ownerUrl, appUrl } = await start();
    await ask(ownerUrl, 'CREATE TABLE account (name text)');
    await expect(ask(appUrl, 'SELECT * FROM account')).rejects.toThrow(/permission denied/);
    await expect(ask(appUrl, 'CREATE TABLE mine (name text)')).rejects.toThrow(/permission denied/);
  });

  it('keeps what people are called out of its log', async () => {
    const { ownerUrl } = await start();
    await ask(ownerUrl, 'CREATE TABLE person (name text UNIQUE)');
    await ask(ownerUrl, "INSERT INTO person VALUES ('Morag')");
    await expect(ask(ownerUrl, "INSERT INTO person VALUES ('Morag')")).rejects.toThrow(/duplicate key/);
    const log = readLog();
    expect(log).toMatch(/duplicate key/);
    expect(log).not.toMatch(/Morag/);
  });

  it('removes the half-made folder of a start that was killed', async () => {
    // Process ids of Linux end at 4,194,304: nobody has this one.
    dataFolder = anEmptyFolder();
    const leftover = join(dataFolder, 'postgres.new-4999999-1');
    mkdirSync(leftover);
    await start();
    expect(existsSync(leftover)).toBe(false);
  });
});

describe('a start that cannot be', () => {
  /** Replaces a file of the server, and puts it back after the look. */
  async function spoiled(
    file: string,
    content: string | undefined,
    look: () => Promise<void>,
  ): Promise<void> {
    const path = join(dataFolder, 'postgres', file);
    renameSync(path, `${path}.away`);
    if (content !== undefined) writeFileSync(path, content);
    await look();
    renameSync(`${path}.away`, path);
  }

  it('is refused on the files of another version of PostgreSQL', () =>
    spoiled('data/PG_VERSION', '17\n', async () => {
      await expect(start()).rejects.toMatchObject({ code: 'POSTGRES_VERSION_DIFFERS', severity: 'refuse' });
    }));

  it('is refused when files of the server are missing', () =>
    spoiled('data/global/pg_control', undefined, async () => {
      await expect(start()).rejects.toMatchObject({ code: 'POSTGRES_FOLDER_DAMAGED' });
    }));

  it.each(['not JSON', undefined])('is refused when the passwords are lost (%p)', (content) =>
    spoiled('keys.json', content, async () => {
      await expect(start()).rejects.toMatchObject({ code: 'POSTGRES_FOLDER_DAMAGED' });
    }),
  );

  it('is refused where the data folder is a file', async () => {
    const file = join(made, 'a-file');
    writeFileSync(file, '');
    await expect(startEmbeddedPostgres({ dataFolder: file })).rejects.toMatchObject({
      code: 'POSTGRES_FOLDER_NOT_WRITABLE',
      cause: expect.stringContaining(file),
    });
  });
});

/** A process of its own, which tells the server's process id and waits to be killed. Uses the built files. */
const LAUNCHER = `
  const { startEmbeddedPostgres } = require(${JSON.stringify(join(__dirname, '..', 'dist', 'index.js'))});
  startEmbeddedPostgres({ dataFolder: process.argv[1], safe: false }).then((server) => {
    process.stdout.write(String(server.pid));
    setInterval(() => undefined, 1000);
  });`;

function adminUrl(port: number): string {
  const keys = JSON.parse(readFileSync(join(dataFolder, 'postgres', 'keys.json'), 'utf8')) as {
    adminPassword: string;
  };
  return `postgresql://homeround_admin:${keys.adminPassword}@${LOOPBACK}:${port}/postgres`;
}

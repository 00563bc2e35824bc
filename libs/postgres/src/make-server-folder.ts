import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Binaries } from './binaries';
import { freePort } from './free-port';
import { toFolderFault, toStartFault } from './postgres-fault';
import { chooseRunAs, giveTo, openWayFor, PROGRAM_ENVIRONMENT, type RunAs } from './run-as';
import { makePassword, ServerFolder } from './server-folder';

/** The superuser of an embedded server: used to make roles and databases, by nothing else. */
export const ADMIN = 'homeround_admin';

const INITDB_SETTINGS = [
  `--username=${ADMIN}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // PostgreSQL's own collation: the same order on every machine, whatever its libraries.
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
];

/**
 * Makes the database files of an embedded server in a folder of their own and moves it into place when it is whole:
 * a start that is killed leaves nothing that the next could take for a server.
 * @throws PostgresFault
 */
export async function makeServerFolder(
  folder: ServerFolder,
  binaries: Binaries,
  safe: boolean,
): Promise<void> {
  removeLeftovers(folder.dataFolder);
  const fresh = new ServerFolder(folder.dataFolder, `postgres.new-${process.pid}-${++made}`);
  try {
    await fill(fresh, binaries, safe);
    moveIntoPlace(fresh, folder);
  } finally {
    rmSync(fresh.path, { recursive: true, force: true });
  }
}

async function fill(fresh: ServerFolder, binaries: Binaries, safe: boolean): Promise<void> {
  const runAs = prepareFolders(fresh);
  const keys = {
    port: await freePort(),
    adminPassword: makePassword(),
    ownerPassword: makePassword(),
    appPassword: makePassword(),
  };
  fresh.writeKeys(keys);
  const passwordFile = `${fresh.path}/password`;
  writeFileSync(passwordFile, `${keys.adminPassword}\n`, { mode: 0o600 });
  giveTo(runAs, passwordFile);
  await initdb(fresh, binaries, runAs, [`--pwfile=${passwordFile}`, ...(safe ? [] : ['--no-sync'])]);
  rmSync(passwordFile);
}

function prepareFolders(fresh: ServerFolder): RunAs {
  try {
    mkdirSync(fresh.databaseFiles, { recursive: true, mode: 0o700 });
    const runAs = chooseRunAs(fresh.dataFolder);
    openWayFor(runAs, fresh.dataFolder);
    giveTo(runAs, fresh.path);
    giveTo(runAs, fresh.databaseFiles);
    return runAs;
  } catch (error) {
    throw toFolderFault(error, fresh.dataFolder);
  }
}

async function initdb(
  fresh: ServerFolder,
  { initdb: program }: Binaries,
  { prefix, ...identity }: RunAs,
  more: string[],
): Promise<void> {
  const [command, ...args] = [
    ...prefix,
    program,
    `--pgdata=${fresh.databaseFiles}`,
    ...INITDB_SETTINGS,
    ...more,
  ];
  const child = spawn(command!, args, {
    ...identity,
    env: PROGRAM_ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const [code] = await once(child, 'close').catch((error: unknown) => [(output += String(error))]);
  if (code !== 0) throw toStartFault(output, fresh.dataFolder);
}

/** When two starts made one at the same time, the first to be ready stays. */
function moveIntoPlace(fresh: ServerFolder, folder: ServerFolder): void {
  try {
    renameSync(fresh.path, folder.path);
  } catch (error) {
    if (!existsSync(folder.databaseFiles)) throw toFolderFault(error, folder.dataFolder);
  }
}

let made = 0;

/** What starts that were killed left behind. */
function removeLeftovers(dataFolder: string): void {
  if (!existsSync(dataFolder)) return;
  for (const name of readdirSync(dataFolder)) {
    const pid = Number(/^postgres\.new-(\d+)-\d+$/.exec(name)?.[1]);
    if (pid && !isAlive(pid)) rmSync(`${dataFolder}/${name}`, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Binaries } from './binaries';
import { LOOPBACK } from './free-port';
import { toFolderFault, toStartFault } from './postgres-fault';
import { isPostgresAlive, type Postmaster, readPostmaster } from './postmaster';
import { chooseRunAs, PROGRAM_ENVIRONMENT } from './run-as';
import type { ServerFolder } from './server-folder';
import { waitUntil } from './wait-until';

export type ServerSettings = Readonly<Record<string, string>>;

const SETTINGS: ServerSettings = {
  listen_addresses: LOOPBACK,
  // A socket's path may have 107 characters at most, which data folders exceed: TCP on loopback has no such limit.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The values of a failing row are people's: the log gets codes and ids only.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
};

/** Recovery after a power cut reads at most max_wal_size (1 GB), some seconds on a slow disk; then something is wrong. */
const START_MS = 120_000;
/** The server's last words stay readable without filling the disk that they may be about. */
const LOG_BYTES = 5_000_000;

/**
 * Starts the server in a session of its own, so that it outlives this process until it is stopped.
 * @throws PostgresFault
 */
export async function launchServer(
  folder: ServerFolder,
  binaries: Binaries,
  port: number,
  extraSettings: ServerSettings,
): Promise<Postmaster> {
  dropStalePidFile(folder);
  const { log, logStart } = openLog(folder);
  const child = spawnServer(folder, binaries, { ...SETTINGS, ...extraSettings, port: String(port) }, log);
  closeSync(log);
  let ended: string | undefined;
  child.once('exit', () => (ended ??= ''));
  child.once('error', (error) => (ended ??= error.message));
  child.unref();
  const seen = await waitUntil(() => ended ?? findReady(folder, child.pid), START_MS);
  if (typeof seen === 'object') return seen;
  if (seen === undefined) child.kill('SIGINT');
  const lastWords = readFileSync(folder.log).subarray(logStart).toString();
  throw toStartFault(`${lastWords}${seen ?? ''}`, folder.dataFolder);
}

function spawnServer(folder: ServerFolder, binaries: Binaries, settings: ServerSettings, log: number) {
  const { prefix, ...identity } = chooseRunAs(folder.databaseFiles);
  const [command, ...args] = [
    ...prefix,
    binaries.postgres,
    ...['-D', folder.databaseFiles],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  return spawn(command!, args, {
    ...identity,
    detached: true,
    env: PROGRAM_ENVIRONMENT,
    cwd: folder.databaseFiles,
    stdio: ['ignore', log, log],
  });
}

function findReady(folder: ServerFolder, pid: number | undefined): Postmaster | undefined {
  const postmaster = readPostmaster(folder.pidFile);
  return postmaster?.pid === pid && postmaster?.status === 'ready' ? postmaster : undefined;
}

/** Of a server that a power cut ended, whose process id another program has now: PostgreSQL would refuse to start. */
function dropStalePidFile(folder: ServerFolder): void {
  const postmaster = readPostmaster(folder.pidFile);
  if (postmaster && !isPostgresAlive(postmaster.pid)) rmSync(folder.pidFile, { force: true });
}

function openLog(folder: ServerFolder): { log: number; logStart: number } {
  try {
    let logStart = statSync(folder.log, { throwIfNoEntry: false })?.size ?? 0;
    if (logStart > LOG_BYTES) {
      renameSync(folder.log, `${folder.log}.1`);
      logStart = 0;
    }
    const log = openSync(folder.log, 'a', 0o600);
    folder.own(folder.log);
    return { log, logStart };
  } catch (error) {
    throw toFolderFault(error, folder.dataFolder);
  }
}

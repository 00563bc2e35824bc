import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Binaries, findBinaries } from './binaries';
import { freePort } from './free-port';
import { launchServer, type ServerSettings } from './launch-server';
import { makeServerFolder } from './make-server-folder';
import { PostgresFault, toFolderFault, toStartFault } from './postgres-fault';
import { isPostgresAlive, type Postmaster, readPostmaster } from './postmaster';
import { APP, ensureRolesAndDatabase, hasDatabase, OWNER, urlOf } from './roles-and-database';
import { type Keys, ServerFolder } from './server-folder';
import { stopServer } from './stop-server';
import { waitUntil } from './wait-until';

export interface EmbeddedPostgresSettings {
  /** Made if it is missing; the server's files lie in its folder `postgres`. */
  readonly dataFolder: string;
  /** Settings of postgresql.conf; a server that already runs keeps its own. */
  readonly extraSettings?: ServerSettings;
  /** false only in tests: a new folder is not forced to the disk. */
  readonly safe?: boolean;
}

/** A running PostgreSQL server with the database `homeround`, reachable from this machine alone. */
export interface EmbeddedPostgres {
  /** As the role that owns the database: for migrations. */
  readonly ownerUrl: string;
  /** As the role that the programs run as; it has no rights until a migration grants them. */
  readonly appUrl: string;
  readonly port: number;
  readonly pid: number;
  /** It ran before this start: another program may be using it, and should be the one to stop it. */
  readonly wasRunning: boolean;
  /** False when it was stopped, or has given up (a full disk, say): then start it again. */
  isRunning(): boolean;
  /** A fast shutdown. The server runs until this is called, also when the process that started it dies. */
  stop(): Promise<void>;
}

/** A server that is going down has written everything by then; see stopServer. */
const STOPPING_MS = 40_000;
/** A port may be taken between the look and the start; three times in a row is no accident. */
const PORT_TRIES = 3;

/**
 * Starts PostgreSQL on a data folder, or takes the server that already runs there. The first start makes the files.
 * @throws PostgresFault
 */
export async function startEmbeddedPostgres(settings: EmbeddedPostgresSettings): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  const folder = await openFolder(settings, binaries);
  const running = await findRunning(folder);
  const postmaster = running ?? (await launch(folder, binaries, settings.extraSettings ?? {}));
  const keys = { ...folder.readKeys(), port: postmaster.port };
  await prove(folder, keys);
  return {
    ownerUrl: urlOf(OWNER, keys.ownerPassword, keys.port),
    appUrl: urlOf(APP, keys.appPassword, keys.port),
    port: keys.port,
    pid: postmaster.pid,
    wasRunning: running !== undefined,
    isRunning: () => isPostgresAlive(postmaster.pid),
    stop: () => stopServer(postmaster.pid),
  };
}

async function openFolder(settings: EmbeddedPostgresSettings, binaries: Binaries): Promise<ServerFolder> {
  const folder = new ServerFolder(resolve(settings.dataFolder));
  try {
    mkdirSync(folder.dataFolder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw toFolderFault(error, folder.dataFolder);
  }
  if (!existsSync(folder.path)) await makeServerFolder(folder, binaries, settings.safe ?? true);
  return folder;
}

/** Waits for one that is starting, and for one that is stopping to be gone. */
async function findRunning(folder: ServerFolder): Promise<Postmaster | undefined> {
  const settled = await waitUntil(() => {
    const postmaster = readPostmaster(folder.pidFile);
    if (!postmaster || !isPostgresAlive(postmaster.pid)) return 'none';
    return postmaster.status === 'ready' ? postmaster : undefined;
  }, STOPPING_MS);
  if (settled === undefined)
    throw toStartFault('lock file "postmaster.pid" already exists', folder.dataFolder);
  return settled === 'none' ? undefined : settled;
}

async function launch(
  folder: ServerFolder,
  binaries: Binaries,
  extraSettings: ServerSettings,
  triesLeft = PORT_TRIES,
): Promise<Postmaster> {
  const port = await keepFreePort(folder);
  try {
    return await launchServer(folder, binaries, port, extraSettings);
  } catch (error) {
    if (!(error instanceof PostgresFault)) throw error;
    // Another start was quicker: its server is ours as well.
    const other = error.code === 'POSTGRES_FOLDER_LOCKED' ? await findRunning(folder) : undefined;
    if (other) return other;
    if (error.code !== 'POSTGRES_PORT_TAKEN' || triesLeft <= 1) throw error;
    return launch(folder, binaries, extraSettings, triesLeft - 1);
  }
}

/** The port of the last start, unless another program has it now. */
async function keepFreePort(folder: ServerFolder): Promise<number> {
  const keys = folder.readKeys();
  const port = await freePort(keys.port);
  if (port !== keys.port) folder.writeKeys({ ...keys, port });
  return port;
}

/** That the server answers to the kept passwords; mends a first start that was ended half way. */
async function prove(folder: ServerFolder, keys: Keys): Promise<void> {
  if (await hasDatabase(keys)) return;
  try {
    await ensureRolesAndDatabase(keys);
  } catch (error) {
    throw toStartFault(error instanceof Error ? error.message : String(error), folder.dataFolder);
  }
}

import { APP_ROLE, type EmbeddedPostgres, PostgresFault, startEmbeddedPostgres } from '@homeround/postgres';
import type { Settings } from '@homeround/runtime';
import { Refusal } from '../refusal';
import { holdDataFolder } from './data-folder-lock';

/** The service's database, wherever it runs. */
export interface ServiceDatabase {
  /** As the role of the programs. */
  readonly appUrl: string;
  /** As the role that owns the tables; absent where only the programs' role is known. */
  readonly ownerUrl?: string;
  readonly appRole: string;
  /** The embedded server; absent where DATABASE_URL names one. */
  readonly embedded?: EmbeddedPostgres;
}

/** Takes the database that DATABASE_URL names, or starts the embedded one (or takes it as it runs already). */
export async function openServiceDatabase(settings: Settings): Promise<ServiceDatabase> {
  const { databaseUrl, databaseOwnerUrl, dataFolder } = settings;
  if (databaseUrl !== undefined)
    return {
      appUrl: databaseUrl,
      appRole: decodeURIComponent(new URL(databaseUrl).username),
      ...(databaseOwnerUrl === undefined ? {} : { ownerUrl: databaseOwnerUrl }),
    };
  const embedded = await startEmbedded(dataFolder);
  return { appUrl: embedded.appUrl, ownerUrl: embedded.ownerUrl, appRole: APP_ROLE, embedded };
}

export async function startEmbedded(dataFolder: string): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres({ dataFolder });
  } catch (fault) {
    if (fault instanceof PostgresFault) throw new Refusal([fault]);
    throw fault;
  }
}

/**
 * The database for a verb that ends: the embedded server is stopped afterwards, unless a `homeround start` runs on the same
 * data folder and needs it.
 */
export async function withServiceDatabase<Result>(
  settings: Settings,
  use: (database: ServiceDatabase) => Promise<Result>,
): Promise<Result> {
  if (settings.databaseUrl !== undefined) return use(await openServiceDatabase(settings));
  const lock = await holdDataFolder(settings.dataFolder);
  try {
    const database = await openServiceDatabase(settings);
    return await use(database).finally(() => (lock ? database.embedded?.stop() : undefined));
  } finally {
    lock?.release();
  }
}

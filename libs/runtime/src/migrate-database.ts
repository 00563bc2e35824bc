import { migrate, type MigrateSettings } from '@homeround/store';
import { migrateQueue } from './queue/migrate-queue';

/**
 * Brings the store's and the queue's tables up to date, and lets the programs' role use them. The queue's are made also
 * where Redis is used, so that a service can be moved between the two.
 * @returns the store's migrations that were applied
 */
export async function migrateDatabase(settings: MigrateSettings): Promise<string[]> {
  const applied = await migrate(settings);
  await migrateQueue(settings.ownerUrl, settings.appRole);
  return applied;
}

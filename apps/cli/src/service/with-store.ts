import { migrateDatabase } from '@homeround/runtime';
import { openStore } from '@homeround/store';
import { openServiceDatabase } from './service-database';
import { loadSettings, type ServiceOptions } from './service-settings';

type OpenStore = Awaited<ReturnType<typeof openStore>>;

/** Works on the service's database, running or not: it is started and brought up to date where that is ours to do. */
export async function withStore<Answer>(
  options: ServiceOptions,
  work: (dataSource: OpenStore) => Promise<Answer>,
): Promise<Answer> {
  const database = await openServiceDatabase(loadSettings(options));
  try {
    const { ownerUrl, appUrl, appRole } = database;
    if (ownerUrl !== undefined) await migrateDatabase({ ownerUrl, appRole });
    const dataSource = await openStore({ url: appUrl, poolSize: 2 });
    return await work(dataSource).finally(() => dataSource.destroy());
  } finally {
    await database.embedded?.stop();
  }
}

import { migrateDatabase } from '@homeround/runtime';
import { type AuditAbout, AuditStore, openStore } from '@homeround/store';
import { withServiceDatabase } from './service-database';
import { loadSettings, type ServiceOptions } from './service-settings';

type OpenStore = Awaited<ReturnType<typeof openStore>>;

/** Works on the service's database, whether the service runs or not; its tables are brought up to date where that is ours to do. */
export function withStore<Answer>(
  options: ServiceOptions,
  work: (dataSource: OpenStore) => Promise<Answer>,
): Promise<Answer> {
  return withServiceDatabase(loadSettings(options), async ({ ownerUrl, appUrl, appRole }) => {
    if (ownerUrl !== undefined) await migrateDatabase({ ownerUrl, appRole });
    const dataSource = await openStore({ url: appUrl, poolSize: 2 });
    return work(dataSource).finally(() => dataSource.destroy());
  });
}

/** The audit trail's line of something done at the terminal, where nobody is signed in. */
export function noteAtTerminal(dataSource: OpenStore, what: string, about: AuditAbout): Promise<void> {
  const nobody = { accountId: null, username: null, localityId: null };
  return new AuditStore(dataSource).append({
    ...nobody,
    what,
    about: { ...about, at: 'terminal' },
    outcome: 'done',
  });
}

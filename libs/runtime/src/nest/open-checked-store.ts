import { checkSchema, openStore } from '@homeround/store';
import { StartRefusal } from '../processes/start-refusal';
import type { StoreModuleSettings } from './store.module';

/** The data source, by a name that keeps its library out of this room. */
export type OpenStore = Awaited<ReturnType<typeof openStore>>;

/** Milliseconds to wait for a server that is starting beside this program, and between two looks. */
const PATIENCE = 30_000;
const PAUSE = 250;

/** Opens the store of a program; throws a StartRefusal when it must not run on this database. */
export async function openCheckedStore(settings: StoreModuleSettings): Promise<OpenStore> {
  const dataSource = await openPatiently(settings);
  const fault = await checkSchema(dataSource);
  if (!fault) return dataSource;
  await dataSource.destroy();
  throw new StartRefusal([fault]);
}

async function openPatiently({
  databaseUrl,
  poolSize,
  onConnectionLost,
}: StoreModuleSettings): Promise<OpenStore> {
  const began = performance.now();
  for (;;)
    try {
      return await openStore({
        url: databaseUrl,
        ...(poolSize === undefined ? {} : { poolSize }),
        ...(onConnectionLost ? { onConnectionLost } : {}),
      });
    } catch (fault) {
      if (performance.now() - began > PATIENCE) throw new StartRefusal([unreachable(fault)]);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
}

function unreachable(fault: unknown) {
  const { code } = fault as { readonly code?: unknown };
  return {
    code: 'STORE_UNREACHABLE',
    cause: `no connection to the database within ${PATIENCE / 1000} s (${typeof code === 'string' ? code : 'no code'})`,
    action: 'Start PostgreSQL, and check the address, the account and the password in DATABASE_URL.',
    severity: 'refuse',
  } as const;
}

import { migrateDatabase } from '@homeround/runtime';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { refuse } from '../refusal';
import { withServiceDatabase } from '../service/service-database';
import { loadSettings, type ServiceOptions } from '../service/service-settings';

/** Brings the database's tables up to date. */
export async function migrate(options: ServiceOptions, console: Console): Promise<ExitCode> {
  const applied = await withServiceDatabase(loadSettings(options), ({ ownerUrl, appRole }) => {
    if (ownerUrl === undefined)
      refuse(
        'SETTING_MISSING',
        'DATABASE_OWNER_URL is not set',
        'Set it to the address of the database as the role that owns its tables.',
      );
    return migrateDatabase({ ownerUrl, appRole });
  });
  console.data({ applied });
  console.result(applied.length === 0 ? ['nothing to do: the tables are up to date'] : applied);
  return EXIT.done;
}

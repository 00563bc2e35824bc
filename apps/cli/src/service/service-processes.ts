import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '@homeround/runtime';

const APPS = join(__dirname, '..', '..', '..');
export const API_FILE = join(APPS, 'api', 'dist', 'main.js');
export const SOLVER_WORKER_FILE = join(APPS, 'solver-worker', 'dist', 'main.js');

/** What the launcher decides for the processes that it starts. */
export interface ServiceSetup {
  readonly settings: Settings;
  readonly databaseUrl: string;
  readonly sessionSecret: string;
  readonly port: number;
  readonly demo: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The environments of the service's processes: the launcher's own, with what it decided, and no secret that they do not need. */
export function toEnvironments(setup: ServiceSetup): {
  readonly api: Environment;
  readonly solverWorker: Environment;
} {
  const api = toApiEnvironment(setup);
  // A search asks nobody who they are.
  return { api, solverWorker: { ...api, SESSION_SECRET: '', METRICS_TOKEN: '' } };
}

function toApiEnvironment({ settings, databaseUrl, sessionSecret, port, demo }: ServiceSetup): Environment {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: '',
    SESSION_SECRET: sessionSecret,
    HOMEROUND_DATA: settings.dataFolder,
    HOST: settings.host,
    PORT: String(port),
    HOMEROUND_DEMO: demo ? '1' : '0',
    // In a terminal only what somebody should look at; a service of its own sets what it wants.
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
    // On one machine, one core is left for whoever looks at the rota meanwhile.
    SOLVER_THREADS: process.env['SOLVER_THREADS'] || String(Math.max(1, availableParallelism() - 1)),
    NODE_ENV: process.env['NODE_ENV'] || 'production',
  };
}

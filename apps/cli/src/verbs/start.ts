import type { Settings } from '@homeround/runtime';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { refuse } from '../refusal';
import { holdDataFolder } from '../service/data-folder-lock';
import { Launcher } from '../service/launcher';
import { loadSettings, type ServiceOptions } from '../service/service-settings';

export interface StartOptions extends ServiceOptions {
  /** False with `--no-demo`. */
  readonly demo: boolean;
}

/** Runs the whole service until it is told to stop: database, API with the planner, and one solver-worker. */
export async function start(options: StartOptions, console: Console): Promise<ExitCode> {
  const began = performance.now();
  const settings = loadSettings(options);
  const lock = await holdDataFolder(settings.dataFolder);
  if (!lock) return refuseSecond(settings);
  const launcher = new Launcher(settings, console);
  try {
    const told = Promise.race([untilTold(), launcher.lost]);
    const first = await Promise.race([launcher.start(isDemo(settings, options)), told]);
    if (typeof first === 'number') return first;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.result([`Homeround is at ${first} (ready after ${seconds} s). Ctrl-C stops it.`]);
    return await told;
  } finally {
    await launcher.stop();
    lock.release();
  }
}

function untilTold(): Promise<ExitCode> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve(EXIT.done));
  });
}

/**
 * The demo's passwords are public: it is for this machine alone unless it is asked for by name. A public address means that
 * a proxy brings others here.
 */
export function isDemo(
  { demo, databaseUrl, host, publicUrl }: Pick<Settings, 'demo' | 'databaseUrl' | 'host' | 'publicUrl'>,
  options: Pick<StartOptions, 'demo'>,
): boolean {
  if (!options.demo || process.env['HOMEROUND_DEMO'] === '0') return false;
  const forThisMachine = databaseUrl === undefined && publicUrl === undefined;
  return demo || (forThisMachine && ['127.0.0.1', '::1', 'localhost'].includes(host));
}

function refuseSecond({ dataFolder }: Settings): never {
  return refuse(
    'ALREADY_RUNNING',
    `another \`homeround start\` runs on ${dataFolder}`,
    'Use that one, stop it first, or name another folder with --data.',
  );
}

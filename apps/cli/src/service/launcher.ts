import { migrateDatabase, type ProcessSettings, type Settings, SupervisedProcess } from '@homeround/runtime';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { refuse } from '../refusal';
import { findPort } from './find-port';
import { keepPostgres } from './keep-postgres';
import { seedDemo } from './seed-demo';
import { openServiceDatabase, type ServiceDatabase, startEmbedded } from './service-database';
import { API_FILE, type ServiceSetup, SOLVER_WORKER_FILE, toEnvironments } from './service-processes';
import { keepSessionSecret } from './session-secret';
import { waitUntilServed } from './wait-until-served';

/** Milliseconds for the API to answer, and for a process to end in order: answers are finished and solves handed over. */
const READY_WITHIN = 60_000;
const END_WITHIN = 12_000;

/** What one `homeround start` has started, and how it ends: everything in one place, the database last. */
export class Launcher {
  /** Resolves when something that the service cannot do without is gone for good. */
  readonly lost: Promise<ExitCode>;
  private lose: (code: ExitCode) => void = () => undefined;
  private readonly processes: SupervisedProcess[] = [];
  private postgres: { stop(): Promise<void> } | undefined;
  private starting: Promise<string> | undefined;
  private readonly stopper = new AbortController();

  constructor(
    private readonly settings: Settings,
    private readonly console: Console,
  ) {
    this.lost = new Promise((resolve) => (this.lose = resolve));
  }

  /** The address at which the service can be used. */
  start(demo: boolean): Promise<string> {
    this.starting = this.startAll(demo);
    return this.starting;
  }

  /** Also while it is still starting. */
  async stop(): Promise<void> {
    this.stopper.abort();
    await this.starting?.catch(() => undefined);
    await Promise.all(this.processes.map((one) => one.stop(END_WITHIN)));
    await this.postgres?.stop();
  }

  private async startAll(demo: boolean): Promise<string> {
    const { settings } = this;
    const { signal } = this.stopper;
    const [database, port] = await Promise.all([this.openDatabase(), findPort(settings.host, settings.port)]);
    const { appUrl: databaseUrl, ownerUrl, appRole } = database;
    if (ownerUrl !== undefined) await migrateDatabase({ ownerUrl, appRole });
    signal.throwIfAborted();
    const sessionSecret = settings.sessionSecret ?? keepSessionSecret(settings.dataFolder);
    const [api, solverWorker] = this.startProcesses({ settings, databaseUrl, sessionSecret, port, demo });
    const address = `http://${settings.host}:${port}`;
    const ready = Promise.all([
      waitUntilServed(address, READY_WITHIN, signal),
      solverWorker.ready,
      demo ? seedDemo(databaseUrl, settings.redisUrl) : undefined,
    ]);
    await Promise.race([ready, refusalOf(api), refusalOf(solverWorker), untilAborted(signal)]);
    return settings.publicUrl ?? address;
  }
  private async openDatabase(): Promise<ServiceDatabase> {
    const { dataFolder } = this.settings;
    const database = await openServiceDatabase(this.settings);
    if (database.embedded) {
      this.console.note(`data in ${dataFolder}`);
      const onLost = () => this.fail('the embedded database was lost and could not be started again');
      this.postgres = keepPostgres(database.embedded, () => startEmbedded(dataFolder), onLost);
    }
    return database;
  }

  private startProcesses(setup: ServiceSetup): readonly [SupervisedProcess, SupervisedProcess] {
    const environments = toEnvironments(setup);
    const startOne = (name: string, file: string, environment: ProcessSettings['environment']) => {
      const onRefused = () => this.fail(`${name} refuses to run on`);
      const onNote = (line: string) => this.console.note(line);
      const one = new SupervisedProcess({ name, file, environment, onNote, onRefused });
      this.processes.push(one);
      return one;
    };
    return [
      startOne('api', API_FILE, environments.api),
      startOne('solver-worker', SOLVER_WORKER_FILE, environments.solverWorker),
    ];
  }

  private fail(reason: string): void {
    this.console.note(reason);
    this.lose(EXIT.fault);
  }
}

/** Rejects when the process refuses to run as it is set up. */
async function refusalOf(one: SupervisedProcess): Promise<never> {
  await one.ready.catch(({ message }: Error) =>
    refuse('SERVICE_REFUSED', message, 'Mend what its last line above names, then start again.'),
  );
  return new Promise<never>(() => undefined);
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

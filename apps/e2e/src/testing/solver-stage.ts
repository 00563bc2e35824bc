import { join } from 'node:path';
import { makeDemoCouncil, WHOLE_COUNCIL } from '@homeround/demo-council';
import { DEFAULT_PATTERN_SETTINGS, narrowToLocality } from '@homeround/domain';
import { startTestPostgres } from '@homeround/postgres/testing';
import {
  type AskQueue,
  migrateDatabase,
  openAskQueue,
  openPatternQueue,
  type OpenStore,
  type PatternQueue,
  SupervisedProcess,
} from '@homeround/runtime';
import { startTestRedis, type TestRedis } from '@homeround/runtime/testing';
import {
  freezeCatalogue,
  freezeInput,
  freezePatternInput,
  prepareFront,
  prepareInput,
  toBaseline,
  toCatalogueFigures,
} from '@homeround/solve';
import {
  type AskedFront,
  type AskedSolve,
  DatasetStore,
  openStore,
  PostgresFrontStore,
  PostgresSolveStore,
  RotaStore,
  type SolveRecord,
} from '@homeround/store';

/** The compiled program, as the launcher starts it. */
const SOLVER_WORKER = join(__dirname, '..', '..', '..', 'solver-worker', 'dist', 'main.js');
const FROM = '2026-03-23';
/** Small enough to be frozen in no time, large enough for a search to find work for as long as it is given. */
const COUNCIL = { ...WHOLE_COUNCIL, seed: 7, localities: 4, workers: 60, people: 72 };

export interface SolveWish {
  /** Which of the council's localities; the first unless said. */
  readonly locality?: number;
  readonly seconds: number;
}

/** A service without its web: a database, a queue, solver-workers as processes of their own, and whoever asks them. */
export class SolverStage {
  private readonly processes: SupervisedProcess[] = [];
  private asked: Map<number, Omit<AskedSolve, 'settings'>> = new Map();

  private constructor(
    readonly postgres: Awaited<ReturnType<typeof startTestPostgres>>,
    readonly redis: TestRedis | undefined,
    private readonly databaseUrl: string,
    private readonly dataSource: OpenStore,
    readonly queue: AskQueue,
    private readonly patternQueue: PatternQueue,
  ) {}

  static async open(queueOn: 'PostgreSQL' | 'Redis'): Promise<SolverStage> {
    const postgres = await startTestPostgres();
    const { ownerUrl, appUrl } = await postgres.createDatabase();
    await migrateDatabase({ ownerUrl, appRole: 'homeround_app' });
    const redis = queueOn === 'Redis' ? await startTestRedis() : undefined;
    const dataSource = await openStore({ url: appUrl });
    const stage = new SolverStage(
      postgres,
      redis,
      appUrl,
      dataSource,
      openAskQueue({ databaseUrl: appUrl, redisUrl: redis?.url }),
      openPatternQueue({ databaseUrl: appUrl, redisUrl: redis?.url }),
    );
    await stage.prepare();
    return stage;
  }

  get solves(): PostgresSolveStore {
    return new PostgresSolveStore(this.dataSource);
  }

  get fronts(): PostgresFrontStore {
    return new PostgresFrontStore(this.dataSource);
  }

  get rotas(): RotaStore {
    return new RotaStore(this.dataSource);
  }

  /** A solver-worker that is started again when it dies, as the launcher does; resolves when it takes solves. */
  async startSolverWorker(threads = 1): Promise<SupervisedProcess> {
    const environment = {
      PATH: process.env['PATH'],
      DATABASE_URL: this.databaseUrl,
      REDIS_URL: this.redis?.url ?? '',
      SOLVER_THREADS: String(threads),
      LOG_LEVEL: process.env['E2E_LOG_LEVEL'] ?? 'silent',
    };
    const one = new SupervisedProcess({ name: 'solver-worker', file: SOLVER_WORKER, environment });
    this.processes.push(one);
    await one.ready;
    return one;
  }

  /** Kills those that run now; each is started again. */
  killSolverWorkers(): void {
    for (const { pid } of this.processes) if (pid !== undefined) process.kill(pid, 'SIGKILL');
  }

  /** Stops those that run now, in order. */
  async stopSolverWorkers(): Promise<void> {
    await Promise.all(this.processes.splice(0).map((one) => one.stop(8000)));
  }

  /** Asks as the service does: first the store, then the queue. */
  async ask(wish: SolveWish): Promise<string> {
    const { solveId } = await this.solves.ask(this.toAsked(wish));
    await this.queue.add(solveId);
    return solveId;
  }

  async askCouncil(seconds: number): Promise<{ councilSolveId: string; solveIds: readonly string[] }> {
    const wishes = [...this.asked.keys()].map((locality) => this.toAsked({ locality, seconds }));
    const [first] = wishes;
    if (!first) throw new Error('a council without localities');
    const { from, days, settings } = first;
    const council = await this.solves.askCouncil({ from, days, settings, solves: wishes });
    const solveIds = council.solves.map(({ solveId }) => solveId);
    await this.queue.addCouncil(council.councilSolveId, solveIds);
    return { councilSolveId: council.councilSolveId, solveIds };
  }

  /** A search for catalogues of the whole council, asked for as the service does. */
  async askFront(seconds: number): Promise<string> {
    const { frontId } = await this.fronts.ask(await this.toAskedFront(seconds));
    await this.patternQueue.addFront(frontId);
    return frontId;
  }

  private async toAskedFront(seconds: number): Promise<AskedFront> {
    const { datasetId } = this.asked.get(0)!;
    const settings = DEFAULT_PATTERN_SETTINGS;
    const use = { present: true, library: true, generated: false, rotating: false };
    const dataset = makeDemoCouncil(COUNCIL);
    const { input } = await prepareFront(dataset, { settings, use, kMax: 6, day: FROM });
    if (!input) throw new Error('the council has nothing to search for');
    const today = toBaseline(input);
    return {
      ...{ name: 'front', datasetId, input: freezePatternInput(input), faults: [] },
      settings: { kMin: 1, kMax: 6, seconds, threads: 2, seed: 1 },
      counts: { workers: input.workers.length, localities: 4, candidates: input.candidates.length },
      baseline: { figures: toCatalogueFigures(input, today, null), catalogue: freezeCatalogue(today) },
    };
  }

  toAsked({ locality = 0, seconds }: SolveWish): AskedSolve {
    const asked = this.asked.get(locality);
    if (!asked) throw new Error(`there is no locality ${locality}`);
    return { ...asked, settings: { seed: 1, threads: 1, seconds } };
  }

  /** The solve, once it has ended in whatever way. */
  async findEnded(solveId: string): Promise<SolveRecord | undefined> {
    const solve = await this.solves.find(solveId);
    return solve?.endedAt ? solve : undefined;
  }

  /** Drafts that a solve left; one, however often it was begun. */
  async countRotas(solveId: string): Promise<number> {
    const { localityId } = (await this.solves.find(solveId))!;
    return (await this.rotas.list(localityId)).filter((rota) => rota.solveId === solveId).length;
  }

  async close(): Promise<void> {
    await this.stopSolverWorkers();
    await Promise.all([this.queue.close(), this.patternQueue.close()]);
    await this.dataSource.destroy();
    await this.redis?.stop();
    await this.postgres.stop();
  }

  private async prepare(): Promise<void> {
    const council = makeDemoCouncil(COUNCIL);
    const { datasetId } = await new DatasetStore(this.dataSource).import(council);
    council.localities.forEach(({ localityId, name }, locality) => {
      const dataset = narrowToLocality(council, localityId)!;
      const prepared = prepareInput({ dataset, from: FROM, days: 7 });
      if ('faults' in prepared) throw new Error(prepared.faults[0]?.cause);
      const input = freezeInput(prepared.input);
      this.asked.set(locality, { localityId, from: FROM, days: 7, name, input, datasetId });
    });
  }
}

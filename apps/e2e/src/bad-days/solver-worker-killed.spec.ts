import { hasRedis, until } from '@homeround/runtime/testing';
import { SolverStage } from '../testing/solver-stage';

/** Seconds that the solve is given to search, and those that it may take after its solver-worker was killed, beside them. */
const SEARCH = 8;
const REPLACED_WITHIN = 15;

const QUEUES = [
  'PostgreSQL',
  ...(hasRedis('a killed solver-worker with its queue on Redis') ? ['Redis'] : []),
] as ('PostgreSQL' | 'Redis')[];

describe.each(QUEUES)('a solver-worker that is killed in mid-solve, with its queue on %s', (queueOn) => {
  let stage: SolverStage;
  beforeAll(async () => {
    stage = await SolverStage.open(queueOn);
  }, 60_000);
  afterAll(() => stage.close(), 30_000);

  it('is replaced, and the solve finishes once', async () => {
    const worker = await stage.startSolverWorker();
    const solveId = await stage.ask({ seconds: SEARCH });
    await until(async () => (await stage.solves.curve(solveId)).length >= 1);
    const first = worker.pid!;
    process.kill(first, 'SIGKILL');
    const killed = performance.now();
    const solve = await until(async () => {
      const now = await stage.solves.find(solveId);
      return now?.state === 'finished' ? now : undefined;
    }, 60_000);
    const seconds = (performance.now() - killed) / 1000;
    const own = (solve.endedAt!.getTime() - solve.startedAt!.getTime()) / 1000;
    process.stdout.write(
      `killed in mid-solve: finished ${seconds.toFixed(1)} s later, of which ${own.toFixed(1)} s search\n`,
    );
    expect(worker.pid).not.toBe(first);
    expect(solve.attempt).toBe(2);
    expect(await stage.countRotas(solveId)).toBe(1);
    expect(seconds - own).toBeLessThan(REPLACED_WITHIN);
  }, 90_000);

  it('hands its solve over at once when it is stopped in order', async () => {
    const solveId = await stage.ask({ seconds: SEARCH });
    await until(async () => (await stage.solves.curve(solveId)).length >= 1);
    await Promise.all([stage.stopSolverWorkers(), stage.startSolverWorker()]);
    const solve = await until(async () => {
      const now = await stage.solves.find(solveId);
      return now?.state === 'finished' ? now : undefined;
    }, 60_000);
    expect(solve.attempt).toBe(2);
    expect(await stage.countRotas(solveId)).toBe(1);
  }, 90_000);
});

import { hasRedis, until } from '@homeround/runtime/testing';
import { SolverStage } from '../testing/solver-stage';

const SEARCH = 6;

/** Asks for a solve and resolves when it is under way. */
async function beginSolve(stage: SolverStage): Promise<string> {
  const solveId = await stage.ask({ seconds: SEARCH });
  await until(async () => (await stage.solves.curve(solveId)).length >= 1);
  return solveId;
}

async function finish(stage: SolverStage, solveId: string) {
  const solve = await until(() => stage.findEnded(solveId), 60_000);
  expect(solve.state).toBe('finished');
  expect(await stage.countRotas(solveId)).toBe(1);
  return solve;
}

describe('PostgreSQL restarted in mid-solve', () => {
  let stage: SolverStage;
  beforeAll(async () => {
    stage = await SolverStage.open('PostgreSQL');
    await stage.startSolverWorker();
  }, 60_000);
  afterAll(() => stage.close(), 30_000);

  it('costs the solve nothing: it goes on, and finishes once', async () => {
    const solveId = await beginSolve(stage);
    await stage.postgres.restart();
    const { attempt } = await finish(stage, solveId);
    expect(attempt).toBe(1);
  }, 90_000);

  it('leaves a service that takes the next solve', async () => {
    await finish(stage, await beginSolve(stage));
  }, 90_000);
});

const KEPT = ['with its data', 'empty'] as const;
// Without a case, `describe.each` would be a fault.
if (hasRedis('the bad days of Redis'))
  describe.each(KEPT)('Redis restarted %s in mid-solve', (kept) => {
    let stage: SolverStage;
    beforeAll(async () => {
      stage = await SolverStage.open('Redis');
      await stage.startSolverWorker();
    }, 60_000);
    afterAll(() => stage.close(), 30_000);

    it('costs neither the solve that runs nor the one that waits', async () => {
      const running = await beginSolve(stage);
      const waiting = await stage.ask({ locality: 1, seconds: 1 });
      await stage.redis!.restart(kept);
      await finish(stage, running);
      await finish(stage, waiting);
    }, 120_000);

    it('leaves a service that takes the next solve', async () => {
      await finish(stage, await beginSolve(stage));
    }, 90_000);
  });

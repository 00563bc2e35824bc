import { until } from '@homeround/runtime/testing';
import { SolverStage } from '../testing/solver-stage';

describe('a whole council', () => {
  let stage: SolverStage;
  beforeAll(async () => {
    stage = await SolverStage.open('PostgreSQL');
    await Promise.all([stage.startSolverWorker(), stage.startSolverWorker()]);
  }, 60_000);
  afterAll(() => stage.close(), 30_000);

  it('is shared by the solver-workers, and gathered once all its localities have ended', async () => {
    const { councilSolveId, solveIds } = await stage.askCouncil(2);
    const most = { atOnce: 0 };
    const council = await until(async () => {
      const now = (await stage.solves.findCouncil(councilSolveId))!;
      most.atOnce = Math.max(most.atOnce, now.solves.filter(({ state }) => state === 'running').length);
      return now.endedAt ? now : undefined;
    }, 60_000);
    expect(most.atOnce).toBe(2);
    expect(council.state).toBe('finished');
    expect(council.totals).toMatchObject({ localities: solveIds.length, people: 72, workers: 60 });
    for (const solveId of solveIds) expect(await stage.countRotas(solveId)).toBe(1);
  }, 90_000);

  it('is gathered also when one of its localities is cancelled and a solver-worker is killed', async () => {
    const { councilSolveId, solveIds } = await stage.askCouncil(2);
    await stage.solves.askCancel(solveIds.at(-1)!);
    await until(async () => (await stage.solves.curve(solveIds[0]!)).length >= 1);
    stage.killSolverWorkers();
    const council = await until(async () => {
      const now = (await stage.solves.findCouncil(councilSolveId))!;
      return now.endedAt ? now : undefined;
    }, 80_000);
    expect(council.totals).toMatchObject({ localities: solveIds.length - 1 });
    for (const solveId of solveIds.slice(0, -1)) expect(await stage.countRotas(solveId)).toBe(1);
  }, 120_000);
});

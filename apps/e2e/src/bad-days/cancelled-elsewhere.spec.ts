import { until } from '@homeround/runtime/testing';
import { SolverStage } from '../testing/solver-stage';

/** Milliseconds in which a planner who cancels should see it. */
const SEEN_WITHIN = 3000;

describe('a solve that is cancelled from another process', () => {
  let stage: SolverStage;
  beforeAll(async () => {
    stage = await SolverStage.open('PostgreSQL');
  }, 60_000);
  afterAll(() => stage.close(), 30_000);

  it('ends at once while it waits', async () => {
    const solveId = await stage.ask({ seconds: 60 });
    await stage.solves.askCancel(solveId);
    expect((await stage.findEnded(solveId))?.state).toBe('cancelled');
  });

  it('stops in the solver-worker that runs it, and leaves the others alone', async () => {
    await Promise.all([stage.startSolverWorker(), stage.startSolverWorker()]);
    const [cancelled, other] = [
      await stage.ask({ seconds: 60 }),
      await stage.ask({ locality: 1, seconds: 60 }),
    ];
    for (const solveId of [cancelled, other])
      await until(async () => (await stage.solves.curve(solveId)).length >= 2);
    const asked = performance.now();
    await stage.solves.askCancel(cancelled);
    const { state } = await until(() => stage.findEnded(cancelled), SEEN_WITHIN);
    process.stdout.write(`cancel across processes: ${Math.round(performance.now() - asked)} ms\n`);
    expect(state).toBe('cancelled');
    expect(await stage.countRotas(cancelled)).toBe(0);
    const points = (await stage.solves.curve(other)).length;
    await until(async () => (await stage.solves.curve(other)).length > points);
    await stage.solves.askCancel(other);
    await until(() => stage.findEnded(other));
  }, 90_000);

  it('gives its thread to the next', async () => {
    const solveId = await stage.ask({ seconds: 1 });
    expect((await until(() => stage.findEnded(solveId), 30_000)).state).toBe('finished');
  }, 60_000);
});

import { until } from '@homeround/runtime/testing';
import type { PostgresFrontStore } from '@homeround/store';
import { SolverStage } from '../testing/solver-stage';

/** Milliseconds in which a manager who cancels should see it. */
const SEEN_WITHIN = 5000;
/** Far more than any test waits for. */
const LONG = 600;

describe('a search for work patterns', () => {
  let stage: SolverStage;
  let fronts: PostgresFrontStore;
  beforeAll(async () => {
    stage = await SolverStage.open('PostgreSQL');
    ({ fronts } = stage);
  }, 60_000);
  afterAll(() => stage.close(), 30_000);

  const ended = async (frontId: string) => {
    const front = await fronts.find(frontId);
    return front?.endedAt ? front : undefined;
  };
  const underWay = (frontId: string) =>
    until(async () => ((await fronts.find(frontId))?.progress?.best.length ?? 0) > 0, 30_000);

  it('is begun again when its solver-worker is killed, and stores every point once', async () => {
    const worker = await stage.startSolverWorker(3);
    const frontId = await stage.askFront(1);
    await until(async () => (await fronts.find(frontId))?.state === 'running');
    process.kill(worker.pid!, 'SIGKILL');
    const front = await until(() => ended(frontId), 80_000);
    expect(front).toMatchObject({ state: 'finished', attempt: 2, failure: null });
    expect((await fronts.points(frontId)).map(({ patterns }) => patterns)).toEqual([1, 2, 3, 4, 5, 6]);
  }, 120_000);

  it('stops with all its threads when somebody cancels it in another process', async () => {
    const frontId = await stage.askFront(LONG);
    await underWay(frontId);
    const asked = performance.now();
    await fronts.askCancel(frontId);
    const { state } = await until(() => ended(frontId), SEEN_WITHIN);
    process.stdout.write(`cancel of a front: ${Math.round(performance.now() - asked)} ms\n`);
    expect(state).toBe('cancelled');
    expect(await fronts.points(frontId)).toEqual([]);
  }, 60_000);

  it('leaves a thread to who asks for a rota meanwhile', async () => {
    const frontId = await stage.askFront(LONG);
    await underWay(frontId);
    const solveId = await stage.ask({ seconds: 2 });
    const solve = await until(() => stage.findEnded(solveId), 20_000);
    expect(solve.state).toBe('finished');
    expect((await fronts.find(frontId))?.state).toBe('running');
    await fronts.askCancel(frontId);
    await until(() => ended(frontId), SEEN_WITHIN);
  }, 60_000);

  it('is handed over when the service is stopped in order', async () => {
    const frontId = await stage.askFront(LONG);
    await underWay(frontId);
    await stage.stopSolverWorkers();
    expect(await fronts.find(frontId)).toMatchObject({ state: 'running', attempt: 1 });
    await stage.startSolverWorker(3);
    await until(async () => (await fronts.find(frontId))?.attempt === 2, 20_000);
    await fronts.askCancel(frontId);
    await until(() => ended(frontId), SEEN_WITHIN);
  }, 60_000);
});

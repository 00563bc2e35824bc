import { emptySolution, type SearchResult } from '@homeround/engine';
import { toRotaProblem } from '@homeround/translate';
import { aRotaInput } from '@homeround/domain/testing';
import { chooseSteps } from './choose-steps';
import type { SearchPool, SearchTask } from './search-pool';

const { problem } = toRotaProblem(aRotaInput());
const nothing = emptySolution(problem, 0);

/** A machine of known speed: it searches nothing, but its clock goes on as if it had. */
class TimedPool implements SearchPool {
  private isRunning = false;

  constructor(
    readonly threads: number,
    private readonly fixed: number,
    private readonly perStep: number,
  ) {}

  async search({ settings }: SearchTask): Promise<SearchResult> {
    // Searches that are asked for together run side by side.
    if (!this.isRunning) jest.advanceTimersByTime(this.millisecondsOf(settings.steps));
    this.isRunning = true;
    await Promise.resolve();
    this.isRunning = false;
    return { best: nothing, last: nothing, steps: settings.steps, insertions: 0 };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  millisecondsOf(steps: number): number {
    return this.fixed + Math.round(steps * this.perStep);
  }
}

/** Seconds from the beginning of the trials to the end of a solve with the steps that they chose. */
async function secondsTaken(pool: TimedPool, seconds: number, parts = 1): Promise<number> {
  const began = performance.now();
  const plan = { parts, starts: parts === 1 ? pool.threads : 1 };
  const steps = await chooseSteps(problem, { seed: 1, threads: pool.threads, seconds }, plan, { pool });
  expect(Number.isInteger(steps)).toBe(true);
  const sideBySide = Math.min(parts, pool.threads);
  return (performance.now() - began + pool.millisecondsOf(steps / sideBySide)) / 1000;
}

describe('steps for a time', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('fill it, trials included, on a fast machine', async () => {
    const taken = await secondsTaken(new TimedPool(1, 20, 0.05), 20);
    expect(taken).toBeGreaterThan(15);
    expect(taken).toBeLessThan(23);
  });

  it('fill it on a slow machine', async () => {
    const taken = await secondsTaken(new TimedPool(1, 200, 0.5), 20);
    expect(taken).toBeGreaterThan(15);
    expect(taken).toBeLessThan(23);
  });

  it('are shared out over parts that run side by side', async () => {
    const taken = await secondsTaken(new TimedPool(4, 20, 0.05), 20, 4);
    expect(taken).toBeGreaterThan(15);
    expect(taken).toBeLessThan(23);
  });

  it('are more for more time', async () => {
    const steps = (seconds: number) =>
      chooseSteps(
        problem,
        { seed: 1, threads: 1, seconds },
        { parts: 1, starts: 1 },
        { pool: new TimedPool(1, 20, 0.1) },
      );
    expect(await steps(20)).toBeGreaterThan(1.5 * (await steps(10)));
  });

  it('are not more than there is time for where a first rota alone takes most of it', async () => {
    // Two seconds for a first rota, two milliseconds a step: after the trials there is time for a few hundred steps.
    expect(await secondsTaken(new TimedPool(1, 2000, 2), 10)).toBeLessThan(15);
  });
});

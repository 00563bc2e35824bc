import { planSearches } from './solve-settings';

const plan = (threads: number, workers: number) => planSearches({ seed: 1, steps: 100, threads }, workers);

describe('the plan of a solve', () => {
  it('is as many starts as threads for a locality', () => {
    expect(plan(4, 215)).toEqual({ parts: 1, starts: 4 });
    expect(plan(1, 3)).toEqual({ parts: 1, starts: 1 });
    expect(plan(2, 0)).toEqual({ parts: 1, starts: 2 });
  });

  it('is parts of a locality each for a council, whatever the number of threads', () => {
    const { parts, starts } = plan(4, 1282);
    expect(starts).toBe(1);
    expect(1282 / parts).toBeLessThanOrEqual(250);
    expect(plan(1, 1282).parts).toBe(parts);
  });
});

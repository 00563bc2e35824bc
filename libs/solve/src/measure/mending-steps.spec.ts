import { mendingSteps } from './mending-steps';

const made = (steps: number) => ({ origin: { madeBy: 'a test', seed: 1, steps, threads: 1 } });

describe('mendingSteps', () => {
  it('are a tenth of those that made the rota, and enough for a small one', () => {
    expect(mendingSteps(made(2_000_000))).toBe(200_000);
    expect(mendingSteps(made(5_000))).toBe(10_000);
  });
});

import { newSolveSchema } from './solves';

describe('newSolveSchema', () => {
  it('needs no more than a first day', () => {
    expect(newSolveSchema.parse({ from: '2026-03-23' })).toEqual({
      from: '2026-03-23',
      days: 7,
      threads: 1,
      seed: 1,
      nearPublished: true,
      emphasis: {
        continuity: 'usual',
        times: 'usual',
        travel: 'usual',
        fairness: 'usual',
        fewChanges: 'usual',
      },
    });
  });

  it.each([
    { from: '2026-02-30' },
    { from: '2026-03-23', days: 6 },
    { from: '2026-03-23', seconds: 0 },
    { from: '2026-03-23', emphasis: { speed: 'more' } },
    { from: '2026-03-23', weights: {} },
  ])('refuses %j', (body) => {
    expect(newSolveSchema.safeParse(body).success).toBe(false);
  });
});

import { runBounded } from './run-bounded';

describe('bounded runs', () => {
  it('has never more under way than allowed, and does everything', async () => {
    let underWay = 0;
    let most = 0;
    const done: number[] = [];
    await runBounded([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++underWay);
      await Promise.resolve();
      underWay--;
      done.push(item);
      return true;
    });
    expect(most).toBe(3);
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('starts nothing further after a failure', async () => {
    const started: number[] = [];
    await runBounded([1, 2, 3, 4], 1, (item) => {
      started.push(item);
      return Promise.resolve(item < 2);
    });
    expect(started).toEqual([1, 2]);
  });
});

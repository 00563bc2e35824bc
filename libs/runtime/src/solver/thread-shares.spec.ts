import { SharedThreads, SharesWithin, type ThreadShares } from './thread-shares';

/** Work that is under way until it is told to end. */
function hold(shares: ThreadShares, threads: number, name: string, log: string[]) {
  let finish: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (finish = resolve));
  const done = shares.run(threads, () => {
    log.push(name);
    return held;
  });
  return { finish, done };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the shares of threads', () => {
  it('let work run side by side while there are threads for it', async () => {
    const log: string[] = [];
    const shares = new SharedThreads(3);
    const works = [hold(shares, 1, 'a', log), hold(shares, 2, 'b', log), hold(shares, 1, 'c', log)];
    await settle();
    expect(log).toEqual(['a', 'b']);
    works[0]!.finish();
    await settle();
    expect(log).toEqual(['a', 'b', 'c']);
    works.forEach(({ finish }) => finish());
    await Promise.all(works.map(({ done }) => done));
  });

  it('do not let small work overtake large work for ever', async () => {
    const log: string[] = [];
    const shares = new SharedThreads(2);
    const works = [
      hold(shares, 1, 'first', log),
      hold(shares, 2, 'large', log),
      hold(shares, 1, 'small', log),
    ];
    await settle();
    expect(log).toEqual(['first']);
    works[0]!.finish();
    await settle();
    expect(log).toEqual(['first', 'large']);
    works.forEach(({ finish }) => finish());
    await Promise.all(works.map(({ done }) => done));
    expect(log).toEqual(['first', 'large', 'small']);
  });

  it('give all threads to work that asks for more than there are', async () => {
    expect(await new SharedThreads(2).run(16, async () => 'done')).toBe('done');
  });

  it('are given back by work that fails', async () => {
    const shares = new SharedThreads(1);
    await expect(shares.run(1, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await shares.run(1, async () => 'next')).toBe('next');
  });

  it('leave a thread to others beside work that takes all it may', async () => {
    const log: string[] = [];
    const all = new SharedThreads(3);
    const within = new SharesWithin(all, 2);
    const planning = [hold(within, 9, 'front', log), hold(within, 1, 'measurement', log)];
    await settle();
    const works = [...planning, hold(all, 1, 'solve', log), hold(all, 1, 'another', log)];
    await settle();
    expect(log).toEqual(['front', 'solve']);
    works[0]!.finish();
    await settle();
    expect([...log].sort()).toEqual(['another', 'front', 'measurement', 'solve']);
    works.forEach(({ finish }) => finish());
    await Promise.all(works.map(({ done }) => done));
  });
});

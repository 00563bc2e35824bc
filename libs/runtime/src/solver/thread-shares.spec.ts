import { ThreadShares } from './thread-shares';

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
    const shares = new ThreadShares(3);
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
    const shares = new ThreadShares(2);
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
    expect(await new ThreadShares(2).run(16, async () => 'done')).toBe('done');
  });

  it('are given back by work that fails', async () => {
    const shares = new ThreadShares(1);
    await expect(shares.run(1, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await shares.run(1, async () => 'next')).toBe('next');
  });
});

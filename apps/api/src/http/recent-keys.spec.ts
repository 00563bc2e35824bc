import { RecentKeys } from './recent-keys';

describe('RecentKeys', () => {
  it('remembers a key for its time and then no longer', () => {
    const keys = new RecentKeys(1000);
    expect([keys.add('a', 0), keys.add('a', 999), keys.add('a', 1000), keys.add('a', 1999)]).toEqual([
      ...[true, false, true, false],
    ]);
  });

  it('tells keys apart and forgets one that is taken back', () => {
    const keys = new RecentKeys(1000);
    keys.add('a', 0);
    expect(keys.add('b', 0)).toBe(true);
    keys.delete('a');
    expect(keys.add('a', 1)).toBe(true);
  });

  it('forgets the oldest of too many', () => {
    const keys = new RecentKeys(1000);
    for (let each = 0; each <= 50_000; each++) keys.add(`key ${each}`, 0);
    expect(keys.add('key 0', 1)).toBe(true);
    expect(keys.add('key 50000', 1)).toBe(false);
  });
});

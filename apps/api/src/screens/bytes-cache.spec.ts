import { BytesCache } from './bytes-cache';

describe('a cache of so many bytes', () => {
  it('forgets what was used longest ago', () => {
    const cache = new BytesCache<string>(100);
    cache.set('a', 'A', 40);
    cache.set('b', 'B', 40);
    cache.get('a');
    cache.set('c', 'C', 40);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual(['A', undefined, 'C']);
    expect(cache.bytes).toBe(80);
  });

  it('counts what replaces another once', () => {
    const cache = new BytesCache<string>(100);
    cache.set('a', 'A', 60);
    cache.set('a', 'B', 30);
    expect(cache.get('a')).toBe('B');
    expect(cache.bytes).toBe(30);
  });

  it('does not keep what is larger than itself', () => {
    const cache = new BytesCache<string>(10);
    cache.set('a', 'A', 11);
    expect(cache.get('a')).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });
});

import { toDice } from './dice';

const rolls = (seed: number, purpose: string) => {
  const dice = toDice(seed, purpose);
  return Array.from({ length: 20 }, () => dice.whole(1, 1000));
};

describe('toDice', () => {
  it('rolls the same for the same seed and purpose', () => {
    expect(rolls(1, 'people')).toEqual(rolls(1, 'people'));
  });

  it('rolls differently for another seed or another purpose', () => {
    expect(rolls(1, 'people')).not.toEqual(rolls(2, 'people'));
    expect(rolls(1, 'people')).not.toEqual(rolls(1, 'workers'));
  });

  it('rolls both ends of a span and nothing beyond', () => {
    const dice = toDice(1, 'span');
    const seen = new Set(Array.from({ length: 200 }, () => dice.whole(3, 5)));
    expect([...seen].sort()).toEqual([3, 4, 5]);
  });

  it('deals exact shares, the rest to the largest remainders', () => {
    const dealt = toDice(1, 'deal').deal(10, [
      ['a', 50],
      ['b', 34],
      ['c', 16],
    ]);
    const count = (value: string) => dealt.filter((one) => one === value).length;
    expect([count('a'), count('b'), count('c')]).toEqual([5, 3, 2]);
  });

  it('never draws a value whose share is nought', () => {
    const dice = toDice(1, 'draw');
    const drawn = Array.from({ length: 200 }, () =>
      dice.draw([
        ['never', 0],
        ['always', 1],
      ]),
    );
    expect(new Set(drawn)).toEqual(new Set(['always']));
  });

  it('samples each item at most once', () => {
    const sample = toDice(1, 'sample').sample([1, 2, 3, 4], 3);
    expect(new Set(sample).size).toBe(3);
  });

  it('scatters around nought, within three', () => {
    const dice = toDice(1, 'scatter');
    const scattered = Array.from({ length: 3000 }, () => dice.scatter());
    const mean = scattered.reduce((sum, value) => sum + value, 0) / scattered.length;
    expect(Math.abs(mean)).toBeLessThan(0.1);
    expect(Math.max(...scattered.map(Math.abs))).toBeLessThanOrEqual(3);
  });
});

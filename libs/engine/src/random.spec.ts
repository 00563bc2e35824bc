import fc from 'fast-check';
import { Random } from './random';

const draw = (random: Random, count: number) => Array.from({ length: count }, () => random.next());

describe('chance from a seed', () => {
  it('gives the same numbers for the same seed', () => {
    expect(draw(new Random(7), 20)).toEqual(draw(new Random(7), 20));
  });

  it('gives the numbers of sfc32 on every machine', () => {
    expect(draw(new Random(1), 3)).toEqual(sfc32(1, 0, 3));
    expect(draw(new Random(123_456, 5), 3)).toEqual(sfc32(123_456, 5, 3));
  });

  it('gives other numbers for another seed', () => {
    expect(draw(new Random(7), 20)).not.toEqual(draw(new Random(8), 20));
  });

  it('keeps streams of one seed apart', () => {
    const streams = Array.from({ length: 50 }, (_, stream) => new Random(7, stream));
    const firsts = streams.map((random) => draw(random, 2).join());
    expect(new Set(firsts).size).toBe(50);
  });

  it('draws whole numbers from 0 up to but without the bound', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, bound) => {
        const random = new Random(seed);
        for (let time = 0; time < 50; time++) {
          const drawn = random.below(bound);
          expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true);
        }
      }),
    );
  });

  it('draws every number below a small bound about as often', () => {
    const random = new Random(3);
    const times = [0, 0, 0, 0];
    for (let time = 0; time < 4000; time++) times[random.below(4)]!++;
    for (const count of times) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('draws fractions from 0 up to but without 1', () => {
    const random = new Random(5);
    const drawn = Array.from({ length: 1000 }, () => random.fraction());
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(drawn.reduce((sum, value) => sum + value, 0) / 1000).toBeCloseTo(0.5, 1);
  });
});

/** The published generator, written with whole numbers of any size. */
function sfc32(seed: number, stream: number, count: number): number[] {
  const cut = (value: bigint) => BigInt.asUintN(32, value);
  let [a, b, c, counter] = [cut(BigInt(seed)), cut(BigInt(stream)), 0x9e3779b9n, 1n];
  const drawn = Array.from({ length: 12 + count }, () => {
    const sum = cut(a + b + counter);
    counter = cut(counter + 1n);
    a = b ^ (b >> 9n);
    b = cut(c + (c << 3n));
    c = cut(((c << 21n) | (c >> 11n)) + sum);
    return Number(sum);
  });
  return drawn.slice(12);
}

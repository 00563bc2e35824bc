import { LoopLag } from './loop-lag';

/** Ticks of a loop that is late by so much each time. */
function lagAfter(...late: number[]): number {
  const lag = new LoopLag(0);
  let now = 0;
  for (const each of late) lag.tick((now += 250 + each));
  return lag.milliseconds;
}

describe('LoopLag', () => {
  it('is nothing while the loop is in time', () => {
    expect(lagAfter(0, 0, 0)).toBe(0);
  });

  it('is small after one pause of a second, and fades', () => {
    expect(lagAfter(1000)).toBeCloseTo(300);
    expect(lagAfter(1000, 0, 0, 0)).toBeCloseTo(300 * 0.7 ** 3);
  });

  it('comes near to pauses that go on', () => {
    expect(lagAfter(...Array.from({ length: 12 }, () => 1000))).toBeGreaterThan(980);
  });
});

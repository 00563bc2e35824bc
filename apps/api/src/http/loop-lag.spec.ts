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
    expect(lagAfter(0, 0, 0, 0)).toBe(0);
  });

  it('is nothing after one pause, however long', () => {
    expect(lagAfter(0, 0, 0, 60_000)).toBe(0);
  });

  it('is the least of four pauses in a row, and over with the first look in time', () => {
    expect(lagAfter(900, 700, 800, 1000)).toBe(700);
    expect(lagAfter(900, 700, 800, 1000, 0)).toBe(0);
  });
});

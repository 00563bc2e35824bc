import { toLockedUntil } from './lock-out';

const NOW = new Date('2026-03-23T08:00:00Z');
const secondsAfter = (failedSignIns: number) => {
  const until = toLockedUntil(failedSignIns, NOW);
  return until && (until.getTime() - NOW.getTime()) / 1000;
};

describe('the lock of an account', () => {
  it('does not close before the fifth wrong password in a row', () => {
    expect([1, 2, 3, 4].map(secondsAfter)).toEqual([null, null, null, null]);
  });

  it('closes for half a minute, then for twice as long each time, for a quarter of an hour at most', () => {
    expect([5, 6, 7, 8, 9, 10, 11, 2000].map(secondsAfter)).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
  });
});

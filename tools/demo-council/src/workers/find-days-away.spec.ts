import type { Absence } from '@homeround/domain';
import { findDaysAway } from './find-days-away';

const absence: Absence = {
  workerId: 'W2',
  kind: 'leave',
  fromDate: '2026-03-03',
  fromClock: 0,
  toDate: '2026-03-05',
  toClock: 1440,
};

describe('findDaysAway', () => {
  it('counts days from the first one, both ends included', () => {
    const [first, second] = findDaysAway(['W1', 'W2'], [absence], '2026-03-01');
    expect([...first!]).toEqual([]);
    expect([...second!]).toEqual([2, 3, 4]);
  });
});

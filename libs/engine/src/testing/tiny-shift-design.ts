import fc from 'fast-check';
import type { ShiftDesignProblem } from '../shift-design/problem';

/** Two days of four slots, one to three candidate shifts of up to four slots, some that run past midnight. */
export const tinyShiftDesigns: fc.Arbitrary<ShiftDesignProblem> = fc
  .record({
    demand: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 8, maxLength: 8 }),
    shifts: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 3,
      selector: ([start, length]) => start * 10 + length,
    }),
    prices: fc.record({
      excess: fc.integer({ min: 1, max: 3 }),
      shortage: fc.integer({ min: 1, max: 3 }),
      shift: fc.integer({ min: 0, max: 4 }),
    }),
  })
  .map(({ demand, shifts, prices }) => ({
    days: 2,
    slotsPerDay: 4,
    demand: Int32Array.from(demand),
    startOf: Int32Array.from(shifts, ([start]) => start),
    lengthOf: Int32Array.from(shifts, ([, length]) => length),
    prices,
  }));

/** Every staff with at most two workers (the greatest demand) of each shift on each day. */
export function* everyStaff(places: number): Generator<Int32Array> {
  const staff = new Int32Array(places);
  for (;;) {
    yield staff;
    let place = 0;
    while (place < places && staff[place] === 2) staff[place++] = 0;
    if (place === places) return;
    staff[place]!++;
  }
}

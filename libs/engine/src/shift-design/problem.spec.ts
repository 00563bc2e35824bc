import fc from 'fast-check';
import { tinyShiftDesigns } from '../testing/tiny-shift-design';
import { balanceOf, costOfDesign, mostStaff, type ShiftDesignProblem, slotsOf, usedShifts } from './problem';

/** Two days of four slots: a day shift of slots 1 and 2, a night of slot 3 and the next day's slot 0. */
const PROBLEM: ShiftDesignProblem = {
  days: 2,
  slotsPerDay: 4,
  demand: Int32Array.of(1, 2, 2, 0, 1, 0, 0, 3),
  startOf: Int32Array.of(1, 3),
  lengthOf: Int32Array.of(2, 2),
  prices: { excess: 1, shortage: 10, shift: 100 },
};
/** Two by day on the first day; one, then two, by night. */
const STAFF = Int32Array.of(2, 0, 1, 2);

describe('a shift design', () => {
  it('covers the first morning with the last night', () => {
    expect([...slotsOf(PROBLEM, 1, 1)]).toEqual([7, 0]);
    expect([...balanceOf(PROBLEM, STAFF)]).toEqual([1, 0, 0, 1, 0, 0, 0, -1]);
  });

  it('costs its excess, its shortage and the shifts that are used', () => {
    expect(costOfDesign(PROBLEM, STAFF)).toBe(2 * 1 + 1 * 10 + 2 * 100);
    expect([...usedShifts(PROBLEM, Int32Array.of(0, 0, 0, 2))]).toEqual([0, 1]);
  });

  it('is never cheaper with more of a shift than is worth starting', () => {
    fc.assert(
      fc.property(
        tinyShiftDesigns,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
        (problem, workers) => {
          const staff = Int32Array.from(workers).subarray(0, problem.startOf.length * problem.days);
          const before = costOfDesign(problem, staff);
          const capped = staff.map((count, place) =>
            Math.min(count, mostStaff(problem, Math.floor(place / problem.days), place % problem.days)),
          );
          expect(costOfDesign(problem, capped)).toBeLessThanOrEqual(before);
        },
      ),
    );
  });

  it('has at most so many workers of a shift as half of its slots ask for, where excess costs what shortage does', () => {
    const problem = {
      ...PROBLEM,
      lengthOf: Int32Array.of(4, 2),
      prices: { excess: 1, shortage: 1, shift: 1 },
    };
    // Slots 1–4 ask for 2, 2, 0, 1: a second worker would be needed in two of four.
    expect(mostStaff(problem, 0, 0)).toBe(1);
    expect(mostStaff({ ...problem, prices: { ...problem.prices, shortage: 3 } }, 0, 0)).toBe(2);
  });
});

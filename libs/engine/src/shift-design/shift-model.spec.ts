import fc from 'fast-check';
import { costOfSolution, isFeasible } from '../milp/milp-model';
import { tinyShiftDesigns } from '../testing/tiny-shift-design';
import { costOfDesign, mostStaff, usedShifts } from './problem';
import { CLOSED, FREE, OPEN, readStaff, readUsed, toShiftModel, toStart } from './shift-model';

/** A problem with any staff that is worth starting. */
const designs = tinyShiftDesigns.chain((problem) => {
  const places = Array.from({ length: problem.startOf.length * problem.days }, (_, place) =>
    fc.integer({ min: 0, max: mostStaff(problem, Math.floor(place / problem.days), place % problem.days) }),
  );
  return fc.tuple(fc.constant(problem), fc.tuple(...places));
});

describe('the model of a shift design', () => {
  it('admits every design at its cost, so that its bound holds for all of them', () => {
    fc.assert(
      fc.property(designs, ([problem, staff]) => {
        const shiftModel = toShiftModel(problem, new Uint8Array(problem.startOf.length).fill(FREE), true);
        const start = toStart(problem, shiftModel, staff);
        expect(isFeasible(shiftModel.model, start)).toBe(true);
        expect(costOfSolution(shiftModel.model, start)).toBe(costOfDesign(problem, staff));
        expect([...readStaff(shiftModel, start)]).toEqual(staff);
        expect(readUsed(problem, shiftModel, start)).toEqual(usedShifts(problem, staff));
      }),
      { numRuns: 300 },
    );
  });

  it('admits nothing where the cover is not what the staff makes it', () => {
    fc.assert(
      fc.property(designs, fc.nat({ max: 7 }), ([problem, staff], slot) => {
        const shiftModel = toShiftModel(problem, new Uint8Array(problem.startOf.length).fill(FREE), true);
        const start = toStart(problem, shiftModel, staff);
        start[shiftModel.excessColumn[slot]!]!++;
        expect(isFeasible(shiftModel.model, start)).toBe(false);
      }),
    );
  });

  it('has no columns of closed shifts, and counts open ones though nobody works them', () => {
    fc.assert(
      fc.property(tinyShiftDesigns, (problem) => {
        const choice = Uint8Array.from(problem.startOf, (_, shift) => (shift === 0 ? OPEN : CLOSED));
        const shiftModel = toShiftModel(problem, choice, false);
        const nobody = new Int32Array(problem.startOf.length * problem.days);
        const cost = costOfSolution(shiftModel.model, toStart(problem, shiftModel, nobody));
        expect(cost).toBe(costOfDesign(problem, nobody) + problem.prices.shift);
        expect([...shiftModel.usedColumn].filter((column) => column >= 0)).toHaveLength(1);
      }),
    );
  });
});

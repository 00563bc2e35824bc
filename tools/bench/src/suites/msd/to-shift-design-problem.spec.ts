import { checkShiftDesign, type ShiftDesignTask } from '@homeround/check';
import { DEFAULT_SHIFT_DESIGN, designShifts, openHighs } from '@homeround/engine';
import { toDesignedShifts, toShiftDesignProblem } from './to-shift-design-problem';

/** A week of hours; days and nights, of which some begin on the same hour. */
const TASK: ShiftDesignTask = {
  slotMinutes: 60,
  days: 7,
  demand: Array.from({ length: 168 }, (_, hour) => (hour * 37) % 5),
  kinds: [
    { firstStart: 6, lastStart: 9, shortest: 7, longest: 8 },
    { firstStart: 8, lastStart: 10, shortest: 8, longest: 9 },
    { firstStart: 22, lastStart: 23, shortest: 8, longest: 9 },
  ],
  weights: { excess: 1, shortage: 2, shift: 60 },
};

describe('toShiftDesignProblem', () => {
  const problem = toShiftDesignProblem(TASK);

  it('makes a candidate of every shift that a kind allows, once', () => {
    const candidates = [...problem.startOf].map((start, shift) => `${start}+${problem.lengthOf[shift]}`);
    expect(candidates.sort()).toEqual(
      ['6+7', '6+8', '7+7', '7+8', '8+7', '8+8', '9+7', '9+8', '8+9', '9+9', '10+8', '10+9']
        .concat(['22+8', '22+9', '23+8', '23+9'])
        .sort(),
    );
  });

  it('makes a problem whose designs cost what the judge says, without a finding', async () => {
    const found = designShifts(await openHighs(), problem, { ...DEFAULT_SHIFT_DESIGN, seed: 1 });
    const { findings, cost } = checkShiftDesign(TASK, toDesignedShifts(problem, found.staff));
    expect(findings).toEqual([]);
    expect(cost).toBe(found.cost);
    expect(found.bound).toBe(cost);
  });
});

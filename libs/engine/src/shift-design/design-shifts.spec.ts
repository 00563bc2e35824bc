import fc from 'fast-check';
import { type Highs, openHighs } from '../milp/solve-milp';
import { Random } from '../random';
import { everyStaff, tinyShiftDesigns } from '../testing/tiny-shift-design';
import { DEFAULT_SHIFT_DESIGN, designShifts } from './design-shifts';
import { balanceOf, costOfDesign, type ShiftDesignProblem } from './problem';

const SETTINGS = { ...DEFAULT_SHIFT_DESIGN, seed: 1 };

let highs: Highs;
beforeAll(async () => {
  highs = await openHighs();
});

/** A week of hours that six of 36 candidates meet exactly, on every day with others of them. */
function plantedProblem(): ShiftDesignProblem {
  const random = new Random(5);
  const shifts = [6, 7, 8, 9, 13, 14, 15, 16, 20, 21, 22, 23].flatMap((start) =>
    [7, 8, 9].map((length) => ({ start, length })),
  );
  const problem = {
    days: 7,
    slotsPerDay: 24,
    demand: new Int32Array(168),
    startOf: Int32Array.from(shifts, ({ start }) => start),
    lengthOf: Int32Array.from(shifts, ({ length }) => length),
    prices: { excess: 60, shortage: 60, shift: 60 },
  };
  const staff = new Int32Array(shifts.length * 7);
  for (const shift of [1, 8, 15, 22, 26, 33])
    for (let day = 0; day < 7; day++) staff[shift * 7 + day] = random.below(6);
  return { ...problem, demand: Int32Array.from(balanceOf(problem, staff)) };
}

describe('the design of shifts', () => {
  it('is as cheap as the best of all designs, and proved so', () => {
    fc.assert(
      fc.property(tinyShiftDesigns, (problem) => {
        let least = Infinity;
        for (const staff of everyStaff(problem.startOf.length * problem.days))
          least = Math.min(least, costOfDesign(problem, staff));
        const { staff, cost, bound } = designShifts(highs, problem, SETTINGS);
        expect([cost, bound]).toEqual([least, least]);
        expect(costOfDesign(problem, staff)).toBe(cost);
      }),
      { numRuns: 60 },
    );
  });

  it('finds no more shifts than a demand was made of', () => {
    const { cost, bound } = designShifts(highs, plantedProblem(), SETTINGS);
    expect(cost).toBeLessThanOrEqual(6 * 60);
    expect(bound).toBe(cost);
  });

  it('comes there by rounds too, tells of every better design, and takes the same way with the same seed', () => {
    const wayOf = () => {
      const costs: number[] = [];
      // Stopped at the first look, the whole model leaves everything to the rounds.
      const { staff, cost } = designShifts(
        highs,
        plantedProblem(),
        { ...SETTINGS, firstLooks: 1 },
        {
          onDesign: (found) => void costs.push(found.cost),
        },
      );
      expect(cost).toBe(costs.at(-1));
      return { costs, staff };
    };
    const way = wayOf();
    expect(way.costs.length).toBeGreaterThan(2);
    expect(way.costs).toEqual([...new Set(way.costs)].sort((a, b) => b - a));
    expect(wayOf()).toEqual(way);
  });

  it('gives the empty design when there is no time', () => {
    const problem = plantedProblem();
    const { staff, cost, bound } = designShifts(highs, problem, SETTINGS, { secondsLeft: () => 0 });
    expect(staff.every((workers) => workers === 0)).toBe(true);
    expect(cost).toBe(60 * problem.demand.reduce((sum, workers) => sum + workers, 0));
    expect(bound).toBe(0);
  });
});

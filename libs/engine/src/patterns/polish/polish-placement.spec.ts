import { type Highs, openHighs } from '../../milp/solve-milp';
import { aRandomPatternProblem } from '../../testing/a-random-pattern-problem';
import { leastCostOfOpen } from '../../testing/least-pattern-cost';
import { Assignment } from '../search/assignment';
import { PatternTables } from '../search/pattern-tables';
import { polishPlacement } from './polish-placement';

const EXACT = { relativeGap: 0, nodes: 10_000 };

describe('polishing a placement', () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await openHighs();
  });

  it('finds the best placement of tiny problems, and proves it', () => {
    for (let seed = 0; seed < 15; seed++) {
      const problem = aRandomPatternProblem(seed);
      const assignment = new Assignment(new PatternTables(problem));
      for (const candidate of [0, 1, 3]) assignment.setOpen(candidate, true);
      const { found, placementBound } = polishPlacement(highs, problem, assignment.toFound(), EXACT);
      const least = leastCostOfOpen(problem, [0, 1, 3]);
      expect(found.cost).toBeCloseTo(least, 5);
      expect(placementBound).toBeCloseTo(least, 4);
    }
  });

  it('gives the placement back where nothing is better', () => {
    const problem = aRandomPatternProblem(2);
    const assignment = new Assignment(new PatternTables(problem));
    for (const candidate of [0, 1]) assignment.setOpen(candidate, true);
    const once = polishPlacement(highs, problem, assignment.toFound(), EXACT).found;
    expect(polishPlacement(highs, problem, once, EXACT).found).toEqual(once);
  });
});

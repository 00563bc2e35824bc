import { aRandomPatternProblem } from '../../testing/a-random-pattern-problem';
import { leastCostOfOpen } from '../../testing/least-pattern-cost';
import { Assignment } from './assignment';
import { PatternTables } from './pattern-tables';
import { settle } from './settle';
import { Slopes } from './slopes';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

function settled(seed: number) {
  const problem = aRandomPatternProblem(seed, { classes: 5 });
  const assignment = new Assignment(new PatternTables(problem));
  for (const candidate of [0, 1, 3]) assignment.setOpen(candidate, true);
  const before = assignment.cost;
  settle(assignment, new Slopes(assignment));
  return { problem, before, assignment };
}

describe('settling', () => {
  it('never raises the cost, and leaves it as a recount finds it', () => {
    for (const seed of SEEDS) {
      const { before, assignment } = settled(seed);
      const { cost } = assignment;
      expect(cost).toBeLessThanOrEqual(before);
      assignment.recount();
      expect(cost).toBeCloseTo(assignment.cost, 6);
    }
  });

  it('finds the best placement of nearly all tiny problems, and never one below it', () => {
    const found = SEEDS.map((seed) => {
      const { problem, assignment } = settled(seed);
      const least = leastCostOfOpen(problem, [0, 1, 3]);
      expect(assignment.cost).toBeGreaterThan(least - 1e-6);
      return assignment.cost < least + 1e-6;
    });
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(50);
  });

  it('puts nobody on a candidate that is not open', () => {
    for (const seed of SEEDS) {
      const { assignment } = settled(seed);
      const open = assignment.openCandidates;
      for (const candidate of assignment.candidateOf) expect([-1, ...open]).toContain(candidate);
    }
  });
});

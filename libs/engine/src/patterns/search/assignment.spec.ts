import fc from 'fast-check';
import { aRandomPatternProblem } from '../../testing/a-random-pattern-problem';
import { Random } from '../../random';
import { Assignment } from './assignment';
import { KEPT, PatternTables } from './pattern-tables';

/** Moves workers at random among all that they may work, as many times. */
function shuffle(assignment: Assignment, random: Random, moves: number): void {
  const { problem, workers, classOfWorker } = assignment.tables;
  for (let count = 0; count < moves; count++) {
    const worker = random.below(workers);
    const k = classOfWorker[worker]!;
    const from = problem.firstChoice[k]!;
    const choices = problem.firstChoice[k + 1]! - from;
    const at = random.below(choices + 1);
    const to = at === choices ? KEPT : problem.candidateOfChoice[from + at]!;
    if (to !== assignment.candidateOf[worker]) assignment.move(worker, to, assignment.difference(worker, to));
  }
}

describe('an assignment', () => {
  it('knows by differences what a recount finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (seed) => {
        const problem = aRandomPatternProblem(seed, {
          slots: 24,
          candidates: 12,
          classes: 9,
          mostWorkers: 4,
        });
        const assignment = new Assignment(new PatternTables(problem));
        shuffle(assignment, new Random(seed), 60);
        const kept = assignment.cost;
        assignment.recount();
        expect(kept).toBeCloseTo(assignment.cost, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('costs what the definition says when nobody is on duty', () => {
    const problem = aRandomPatternProblem(3);
    const empty = { ...problem, firstCover: new Int32Array(problem.rows + 1), keepCost: new Float64Array(4) };
    const missing = problem.demand.reduce((sum, demand) => sum + demand, 0);
    expect(new Assignment(new PatternTables(empty)).cost).toBeCloseTo(
      problem.slotHours * missing * (problem.shortfallPrice + problem.floor * problem.floorPrice),
      9,
    );
  });

  it('is the same again after it was given away and taken back', () => {
    const problem = aRandomPatternProblem(5, { candidates: 8, classes: 6 });
    const tables = new PatternTables(problem);
    const assignment = new Assignment(tables);
    shuffle(assignment, new Random(5), 40);
    assignment.setOpen(2, true);
    const found = assignment.toFound();
    const again = new Assignment(tables);
    again.load(found);
    expect(again.toFound()).toEqual(found);
  });

  it('refuses a week that does not come in pairs of slots', () => {
    const tables = new PatternTables(aRandomPatternProblem(1, { slots: 7 }));
    expect(() => new Assignment(tables)).toThrow('pairs of slots');
  });
});

import fc from 'fast-check';
import { Random } from '../../random';
import { aRandomPatternProblem } from '../../testing/a-random-pattern-problem';
import { leastCostOfOpen } from '../../testing/least-pattern-cost';
import type { PatternProblem } from '../problem';
import { PatternDual } from './pattern-dual';

function somePrices(random: Random, problem: PatternProblem, near?: Float64Array): Float64Array {
  return Float64Array.from({ length: problem.demand.length }, (_, slot) => {
    const price = near ? near[slot]! + (random.fraction() - 0.5) / 10 : random.fraction() * 6.5 - 6.25;
    return Math.min(0.25, Math.max(-6.25, price));
  });
}

/** Savings by the definition: row by row, slot by slot, choice by choice. */
function savingsOf(problem: PatternProblem, prices: Float64Array, yields: Float64Array): number[] {
  const rowPrice = (locality: number, row: number) => {
    let price = 0;
    for (let entry = problem.firstCover[row]!; entry < problem.firstCover[row + 1]!; entry++) {
      price += problem.shareOfCover[entry]! * prices[locality * problem.slots + problem.slotOfCover[entry]!]!;
    }
    return price;
  };
  const savings = new Array<number>(problem.candidates).fill(0);
  for (let k = 0; k < problem.classes; k++) {
    const locality = problem.localityOfClass[k]!;
    const bar = problem.keepCost[k]! + rowPrice(locality, problem.keepRow[k]!) - yields[k]!;
    for (let choice = problem.firstChoice[k]!; choice < problem.firstChoice[k + 1]!; choice++) {
      const candidate = problem.candidateOfChoice[choice]!;
      const gain = bar - problem.costOfChoice[choice]! - rowPrice(locality, candidate);
      savings[candidate]! += problem.workersOfClass[k]! * Math.max(0, gain);
    }
  }
  return savings;
}

describe('the Lagrangian of patterns', () => {
  it('gives the savings of the definition, also after many small moves of the prices', () => {
    const problem = aRandomPatternProblem(7, { classes: 30, candidates: 16, slots: 30, mostWorkers: 5 });
    const random = new Random(7);
    const dual = new PatternDual(problem);
    let prices = somePrices(random, problem);
    const yields = Float64Array.from({ length: problem.classes }, () => random.fraction() * 20);
    for (let move = 0; move < 300; move++) {
      dual.price(prices, yields);
      const expected = savingsOf(problem, prices, yields);
      expected.forEach((saving, candidate) => expect(dual.saving[candidate]).toBeCloseTo(saving, 6));
      prices = move % 50 === 49 ? somePrices(random, problem) : somePrices(random, problem, prices);
    }
  });

  it('bounds every placement of every open set at any prices', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const problem = aRandomPatternProblem(seed);
        const random = new Random(seed);
        const dual = new PatternDual(problem);
        dual.price(
          somePrices(random, problem),
          Float64Array.from({ length: problem.classes }, () => random.fraction() * 40),
        );
        for (let set = 0; set < 1 << problem.candidates; set++) {
          const open = Array.from({ length: problem.candidates }, (_, p) => p).filter((p) => set & (1 << p));
          const bound = open.reduce((rest, p) => rest - dual.saving[p]!, dual.rest);
          expect(bound).toBeLessThanOrEqual(leastCostOfOpen(problem, open) + 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  });
});

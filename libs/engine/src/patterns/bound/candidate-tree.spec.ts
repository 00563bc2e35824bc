import fc from 'fast-check';
import { aRandomPatternProblem } from '../../testing/a-random-pattern-problem';
import { toCandidateTree } from './candidate-tree';

describe('the tree of candidates', () => {
  it('has every candidate in the whole, and clusters as large as their two parts', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 15 }), (seed, candidates) => {
        const { clusters, parentOf, sizeOf } = toCandidateTree(aRandomPatternProblem(seed, { candidates }));
        expect(clusters).toBe(2 * candidates - 1);
        expect(sizeOf[clusters - 1]).toBe(candidates);
        for (let cluster = 0; cluster < clusters; cluster++) {
          const parts = [...parentOf.keys()].filter((part) => parentOf[part] === cluster);
          expect(parts).toHaveLength(cluster < candidates ? 0 : 2);
          expect(parts.every((part) => part < cluster)).toBe(true);
          if (cluster < clusters - 1) expect(parentOf[cluster]).toBeGreaterThan(cluster);
        }
      }),
    );
  });

  it('joins candidates of one contract before those of two', () => {
    const problem = aRandomPatternProblem(5, { candidates: 12, classes: 40, groups: 2 });
    const choices = problem.candidateOfChoice.map((candidate) => candidate % 2);
    const classes = Array.from({ length: 40 }, (_, k) =>
      choices.slice(problem.firstChoice[k], problem.firstChoice[k + 1]),
    );
    const stray = classes.some((groups) => new Set(groups).size > 1);
    const { parentOf, sizeOf, clusters } = toCandidateTree({
      ...problem,
      ...(stray && withoutStrays(problem)),
    });
    const halves = [...parentOf.keys()].filter((cluster) => parentOf[cluster] === clusters - 1);
    expect(halves.map((half) => sizeOf[half])).toEqual([6, 6]);
  });
});

/** Leaves each class the choices of its last choice's group. */
function withoutStrays(problem: ReturnType<typeof aRandomPatternProblem>) {
  const firstChoice = [0];
  const kept: number[] = [];
  for (let k = 0; k < problem.classes; k++) {
    const [from, to] = [problem.firstChoice[k]!, problem.firstChoice[k + 1]!];
    const votes = [0, 0];
    for (let choice = from; choice < to; choice++) votes[problem.candidateOfChoice[choice]! % 2]!++;
    const group = votes[1]! > votes[0]! ? 1 : 0;
    for (let choice = from; choice < to; choice++) {
      if (problem.candidateOfChoice[choice]! % 2 === group) kept.push(choice);
    }
    firstChoice.push(kept.length);
  }
  return {
    firstChoice: Int32Array.from(firstChoice),
    candidateOfChoice: Int32Array.from(kept, (choice) => problem.candidateOfChoice[choice]!),
    costOfChoice: Float64Array.from(kept, (choice) => problem.costOfChoice[choice]!),
  };
}

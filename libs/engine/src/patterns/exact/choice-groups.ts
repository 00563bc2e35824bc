import type { PatternProblem } from '../problem';

/** Candidates that some class may choose between, directly or through others: those of a contract size. */
export function toChoiceGroups(problem: PatternProblem): readonly (readonly number[])[] {
  const groupOf = Array.from({ length: problem.candidates }, (_, candidate) => [candidate]);
  for (let k = 0; k < problem.classes; k++) {
    const [first, ...others] = problem.candidateOfChoice.subarray(
      problem.firstChoice[k]!,
      problem.firstChoice[k + 1]!,
    );
    for (const other of others) {
      const [group, joining] = [groupOf[first!]!, groupOf[other]!];
      if (group === joining) continue;
      group.push(...joining);
      for (const candidate of joining) groupOf[candidate] = group;
    }
  }
  return [...new Set(groupOf)];
}

import type { RotaProblem } from './problem';

/** True when the route's worker may take the option at all: skills, wishes that are musts, time on duty. */
export function isEligible(problem: RotaProblem, option: number, route: number): boolean {
  const bit = route - problem.eligibleBase[option]!;
  const word = problem.eligibleFirst[option]! + (bit >> 5);
  return (
    bit >= 0 &&
    word < problem.eligibleFirst[option + 1]! &&
    (problem.eligibleBits[word]! & (1 << (bit & 31))) !== 0
  );
}

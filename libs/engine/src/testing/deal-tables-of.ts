import type { DealTables } from '../patterns/dealing/deal-tables';
import type { PatternProblem } from '../patterns/problem';
import { Random } from '../random';

/**
 * Single weeks to a random problem, so that their means are its typical week: a cycle of n weeks has all of a slot's cover
 * in one of them. Phases other than the best cost up to ten points more.
 */
export function dealTablesOf(problem: PatternProblem, seed: number, mostWeeks = 3): DealTables {
  const random = new Random(seed, 1);
  const weeksOfRow = Int32Array.from({ length: problem.rows }, () => 1 + random.below(mostWeeks));
  const workers = problem.workersOfClass.reduce((sum, count) => sum + count, 0);
  const classOfWorker = Array.from(problem.workersOfClass).flatMap((count, k) =>
    Array<number>(count).fill(k),
  );
  return {
    ...weekCoverOf(problem, weeksOfRow, random),
    presentPhase: Int32Array.from({ length: workers }, (_, worker) =>
      random.below(weeksOfRow[problem.keepRow[classOfWorker[worker]!]!]!),
    ),
    ...differencesOf(problem, weeksOfRow, random),
  };
}

function weekCoverOf(problem: PatternProblem, weeksOfRow: Int32Array, random: Random) {
  const firstWeek = [0];
  const firstCover = [0];
  const slotOfCover: number[] = [];
  const shareOfCover: number[] = [];
  for (let row = 0; row < problem.rows; row++) {
    const weeks = weeksOfRow[row]!;
    const from = problem.firstCover[row]!;
    const to = problem.firstCover[row + 1]!;
    const weekOfEntry = Array.from({ length: to - from }, () => random.below(weeks));
    for (let week = 0; week < weeks; week++) {
      weekOfEntry.forEach((own, at) => {
        if (own !== week) return;
        slotOfCover.push(problem.slotOfCover[from + at]!);
        shareOfCover.push(problem.shareOfCover[from + at]! * weeks);
      });
      firstCover.push(slotOfCover.length);
    }
    firstWeek.push(firstCover.length - 1);
  }
  return {
    weeksOfRow,
    firstWeek: Int32Array.from(firstWeek),
    firstCover: Int32Array.from(firstCover),
    slotOfCover: Int32Array.from(slotOfCover),
    shareOfCover: Float64Array.from(shareOfCover),
  };
}

function differencesOf(problem: PatternProblem, weeksOfRow: Int32Array, random: Random) {
  const firstDifference = [0];
  const costOfDifference: number[] = [];
  for (let k = 0; k < problem.classes; k++)
    for (let choice = problem.firstChoice[k]!; choice < problem.firstChoice[k + 1]!; choice++) {
      const weeks = weeksOfRow[problem.candidateOfChoice[choice]!]!;
      const modulus = greatestDivisor(weeks, weeksOfRow[problem.keepRow[k]!]!);
      for (let difference = 0; difference < modulus; difference++)
        costOfDifference.push(problem.costOfChoice[choice]! + (difference === 0 ? 0 : random.below(10)));
      firstDifference.push(costOfDifference.length);
    }
  return {
    firstDifference: Int32Array.from(firstDifference),
    costOfDifference: Float64Array.from(costOfDifference),
  };
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

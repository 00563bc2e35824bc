import type { TeamProblem } from './team-problem';

/** Stands for "cannot": a person is worth 1, so a team that costs as much is never worth its hours. */
export const CANNOT = 2;

/** What each need of one archetype costs at prices of hours, by who may serve it. */
export interface NeedCosts {
  readonly firstNeed: number;
  readonly needs: number;
  /** Workers wanted by each need, 1 or 2. */
  readonly workers: Uint8Array;
  /** Types that reach at least one need, as often as they may be in a team: twice where two of them may double up. */
  readonly members: Int32Array;
  /** Member × need: of one worker, `CANNOT` where the type does not reach it. */
  readonly costs: Float64Array;
}

/** @param prices of an hour of a type in a cell, in people: type × cell */
export function toNeedCosts(problem: TeamProblem, archetype: number, prices: Float64Array): NeedCosts {
  const { cells, firstNeed, cellOfNeed, workersOfNeed, hoursOfNeed, reaches } = problem;
  const first = firstNeed[archetype]!;
  const needs = firstNeed[archetype + 1]! - first;
  const members = findMembers(problem, archetype);
  const costs = new Float64Array(members.length * needs);
  members.forEach((type, member) => {
    for (let need = 0; need < needs; need++) {
      const at = type * cells + cellOfNeed[first + need]!;
      const cost = hoursOfNeed[first + need]! * prices[at]!;
      costs[member * needs + need] = reaches[at] ? Math.min(CANNOT, cost) : CANNOT;
    }
  });
  const workers = workersOfNeed.subarray(first, first + needs);
  return { firstNeed: first, needs, workers, members, costs };
}

function findMembers(problem: TeamProblem, archetype: number): Int32Array {
  const { cells, types, firstNeed, cellOfNeed, workersOfNeed, reaches, workersOfType } = problem;
  const members: number[] = [];
  for (let type = 0; type < types; type++) {
    let most = 0;
    for (let need = firstNeed[archetype]!; need < firstNeed[archetype + 1]!; need++)
      if (reaches[type * cells + cellOfNeed[need]!]) most = Math.max(most, workersOfNeed[need]!);
    for (let copy = 0; copy < Math.min(most, workersOfType[type]!); copy++) members.push(type);
  }
  return Int32Array.from(members);
}

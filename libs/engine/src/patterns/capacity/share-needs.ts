import type { NeedCosts } from './need-costs';
import type { TeamProblem, TeamShare } from './team-problem';

/** Costs as near as this count as equal. */
const EQUAL = 1e-9;

/**
 * Who of a team takes how much of each need: the cheapest; where several are, each by the hours that the type has, so that
 * nobody's are used up for want of a reason to choose.
 */
export function shareNeeds(problem: TeamProblem, costs: NeedCosts, members: readonly number[]): TeamShare[] {
  const shares = new Map<string, TeamShare>();
  for (let need = 0; need < costs.needs; need++) {
    for (const [member, share] of shareNeed(problem, costs, members, need)) {
      const type = costs.members[member]!;
      const key = `${need} ${type}`;
      const known = shares.get(key)?.share ?? 0;
      shares.set(key, { need: costs.firstNeed + need, type, share: known + share });
    }
  }
  return [...shares.values()];
}

function shareNeed(
  problem: TeamProblem,
  { needs, costs, workers, firstNeed, members: typeOf }: NeedCosts,
  team: readonly number[],
  need: number,
): [member: number, share: number][] {
  const costOf = (member: number) => costs[member * needs + need]!;
  const sorted = [...team].sort((a, b) => costOf(a) - costOf(b) || a - b);
  const wanted = workers[need]!;
  const dearest = costOf(sorted[wanted - 1]!);
  const sure = sorted.filter((member) => costOf(member) < dearest - EQUAL);
  const equal = sorted.filter((member) => Math.abs(costOf(member) - dearest) <= EQUAL);
  const left = wanted - sure.length;
  const cell = problem.cellOfNeed[firstNeed + need]!;
  // Two of more than two: by hours, one of them might be asked to be there twice.
  const weigh = (member: number) => (left === 1 ? problem.hours[typeOf[member]! * problem.cells + cell]! : 1);
  const weight = equal.reduce((sum, member) => sum + weigh(member), 0);
  return [
    ...sure.map((member): [number, number] => [member, 1]),
    ...equal.map((member): [number, number] => [member, (left * weigh(member)) / weight]),
  ];
}

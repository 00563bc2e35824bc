import { findTeam } from './find-team';
import { CANNOT, toNeedCosts } from './need-costs';
import { shareNeeds } from './share-needs';
import type { TeamColumn } from './team-model';
import type { TeamProblem } from './team-problem';

/** Each time, such a part of the people is given teams: enough that loads even out, few enough to cost no time. */
const SWEEPS = 15;
/** Growth of a price from an unused hour to a wholly used one, as a power of e: an hour in use is avoided, not refused. */
const STEEPNESS = 6;
/** All hours together are worth so many people for each that there is: teams stay cheaper than "cannot". */
const WORTH = 0.3;

/**
 * Teams to begin with: people are served a little at a time, at prices that grow with what was used before (as in Garg &
 * Könemann 2007). Without them the linear programme spends most rounds on learning which hours are scarce.
 */
export function startTeams(problem: TeamProblem, sizeOf: Int32Array, looks: number): TeamColumn[] {
  const used = new Float64Array(problem.hours.length);
  const teams: TeamColumn[] = [];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let archetype = 0; archetype < problem.archetypes; archetype++) {
      const costs = toNeedCosts(problem, archetype, toPrices(problem, used));
      const [members] = findTeam(costs, sizeOf[archetype]!, CANNOT, looks).teams;
      if (!members) continue;
      const types = members.map((member) => costs.members[member]!).sort((a, b) => a - b);
      const shares = shareNeeds(problem, costs, members);
      const people = problem.peopleOfArchetype[archetype]! / SWEEPS;
      for (const { need, type, share } of shares) {
        const at = type * problem.cells + problem.cellOfNeed[need]!;
        used[at]! += people * share * problem.hoursOfNeed[need]!;
      }
      teams.push({ archetype, types, shares });
    }
  }
  return teams;
}

function toPrices({ hours, peopleOfArchetype }: TeamProblem, used: Float64Array): Float64Array {
  const people = peopleOfArchetype.reduce((sum, one) => sum + one, 0);
  const prices = new Float64Array(hours.length);
  let worth = 0;
  for (let at = 0; at < hours.length; at++) {
    if (hours[at] === 0) continue;
    const growth = Math.exp((STEEPNESS * used[at]!) / hours[at]!);
    prices[at] = growth / hours[at]!;
    worth += growth;
  }
  const scale = worth === 0 ? 0 : (WORTH * people) / worth;
  for (let at = 0; at < prices.length; at++) prices[at]! *= scale;
  return prices;
}

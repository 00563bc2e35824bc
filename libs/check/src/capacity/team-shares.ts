import type { RotaInput, TeamId, Visit } from '@homeround/domain';
import type { TeamShare } from './shortage';

/** A visit and the worker-minutes with which it counts. */
export interface Weighed {
  readonly visit: Visit;
  readonly minutes: number;
}

export type TeamShares = (demand: readonly Weighed[]) => TeamShare[];

/** How a demand divides over the neighbourhood teams of its people, largest first, to the hundredth. */
export function toTeamShares(input: RotaInput): TeamShares {
  const teamOf = new Map(input.people.map((person) => [person.personId, person.teamId]));
  return (demand) => {
    const sums = new Map<TeamId, number>();
    let total = 0;
    for (const { visit, minutes } of demand) {
      const teamId = teamOf.get(visit.personId);
      if (teamId === undefined) continue;
      sums.set(teamId, (sums.get(teamId) ?? 0) + minutes);
      total += minutes;
    }
    return [...sums]
      .map(([teamId, minutes]) => ({ teamId, share: Math.round((100 * minutes) / total) / 100 }))
      .sort((a, b) => b.share - a.share || (a.teamId < b.teamId ? -1 : 1));
  };
}

import { groupBy, type RotaInput, type Worker } from '@homeround/domain';
import { compareNames } from '../screen/by-name';
import { nameOfTeam, type NamedTeam, type RotaAbout } from '../screen/rota-about';

/** The rows of a board: every worker by team, then by name, and the teams in that order. */
export function orderWorkers(
  input: RotaInput,
  about: RotaAbout,
): { readonly teams: NamedTeam[]; readonly workers: readonly Worker[] } {
  const ofTeam = groupBy([...input.workers].sort(compareNames), ({ teamId }) => teamId);
  const teams = [...ofTeam.keys()]
    .map((teamId) => ({ teamId, name: nameOfTeam(about, teamId) }))
    .sort(compareNames);
  return { teams, workers: teams.flatMap(({ teamId }) => ofTeam.get(teamId)!) };
}

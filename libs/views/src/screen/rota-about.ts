import type { Dataset, TeamId, WorkPatternId } from '@homeround/domain';
import type { Wording } from '@homeround/explain';
import { compareNames } from './by-name';

/** What a frozen input does not say of a rota. */
export interface RotaAbout {
  readonly rotaId: string;
  /** What teams, patterns and skills are called, and who is away; without it ids stand for themselves. */
  readonly dataset?: Partial<Pick<Dataset, 'teams' | 'workPatterns' | 'skills' | 'absences'>>;
}

export interface NamedTeam {
  readonly teamId: TeamId;
  readonly name: string;
}

export function nameOfTeam({ dataset }: Pick<RotaAbout, 'dataset'>, teamId: TeamId): string {
  return dataset?.teams?.find((team) => team.teamId === teamId)?.name ?? teamId;
}

export function nameOfPattern({ dataset }: RotaAbout, workPatternId: WorkPatternId): string {
  return dataset?.workPatterns?.find((one) => one.workPatternId === workPatternId)?.name ?? workPatternId;
}

/** The teams of these people or workers, by name. */
export const nameTeams = (
  about: Pick<RotaAbout, 'dataset'>,
  members: readonly { readonly teamId: TeamId }[],
): NamedTeam[] =>
  [...new Set(members.map(({ teamId }) => teamId))]
    .map((teamId) => ({ teamId, name: nameOfTeam(about, teamId) }))
    .sort(compareNames);

/** Screens lead from names to what they name; ids are for files. */
export const SCREEN_WORDING: Wording = { ids: 'where-names-repeat' };

/** How sentences on the rota's screens call things. */
export const toScreenWording = ({ dataset }: Pick<RotaAbout, 'dataset'>): Wording => ({
  ...SCREEN_WORDING,
  skills: dataset?.skills ?? [],
  teams: dataset?.teams ?? [],
});

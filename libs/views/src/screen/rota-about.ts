import type { Dataset, TeamId, WorkPatternId } from '@homeround/domain';

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

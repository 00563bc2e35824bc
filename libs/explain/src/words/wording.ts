import type { Skill, Team } from '@homeround/domain';

/** How sentences call things. */
export interface Wording {
  /**
   * Ids beside names: always, for terminals and files, where one looks things up by them; or only where two workers share
   * a name, for screens, where names lead to what they name.
   */
  readonly ids: 'always' | 'where-names-repeat';
  /** What skills are called; the words of their ids stand for those that are not here. */
  readonly skills?: readonly Pick<Skill, 'skillId' | 'name'>[];
  /** What teams are called. */
  readonly teams?: readonly Pick<Team, 'teamId' | 'name'>[];
}

export const TERMINAL_WORDING: Wording = { ids: 'always' };

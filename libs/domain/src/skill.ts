export type SkillId = string;

/** Something a worker may be trained or registered for, with dates. */
export interface Skill {
  readonly skillId: SkillId;
  readonly name: string;
  readonly kind: 'skill' | 'registration' | 'training';
  /**
   * Visits that need it without saying so: every visit (for example SSSC registration), or every visit at which a
   * medicine is assisted or administered. `asked` = only where a recurring visit names it.
   */
  readonly neededFor: 'every-visit' | 'assisted-medication' | 'administered-medication' | 'asked';
}

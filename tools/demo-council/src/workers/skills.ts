import type { Skill } from '@homeround/domain';

export const SSSC = 'SSSC';
export const SVQ2 = 'SVQ2';
export const MEDICATION = 'MEDICATION';
export const MOVING_AND_HANDLING = 'MOVING-AND-HANDLING';
export const EYE_DROPS = 'EYE-DROPS';
export const STOMA_CARE = 'STOMA-CARE';

/** What a demo worker may hold. */
export const SKILLS: readonly Skill[] = [
  { skillId: SSSC, name: 'SSSC registration', kind: 'registration', neededFor: 'every-visit' },
  { skillId: SVQ2, name: 'SVQ 2 Social Services and Healthcare', kind: 'training', neededFor: 'asked' },
  {
    skillId: MEDICATION,
    name: 'Medication training',
    kind: 'training',
    neededFor: 'assisted-medication',
  },
  { skillId: MOVING_AND_HANDLING, name: 'Moving and handling', kind: 'training', neededFor: 'asked' },
  { skillId: EYE_DROPS, name: 'Eye drops', kind: 'skill', neededFor: 'asked' },
  { skillId: STOMA_CARE, name: 'Stoma care', kind: 'skill', neededFor: 'asked' },
];

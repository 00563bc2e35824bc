import { countText, toBreach } from '../breach';
import type { RuleCheck } from './rule-check';

/** Every visit of the input is exactly once in the rota, as a visit or as unallocated; nothing else is there. */
export const checkAccountedFor: RuleCheck = (view) => [
  ...view.sifted.strange,
  ...view.input.visits.flatMap((visit) => {
    const mentions = view.sifted.mentions.get(visit.visitId) ?? 0;
    if (mentions === 1) return [];
    if (mentions === 0) return [toBreach({ visits: [visit] }, 1, 'is neither allocated nor unallocated')];
    return [toBreach({ visits: [visit] }, mentions - 1, `is listed ${countText(mentions, 'time')}`)];
  }),
];

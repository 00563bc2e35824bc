import type { PatternBody } from '@homeround/contract';

const WORDS: Readonly<Record<PatternBody['origin'], string>> = {
  present: 'Worked today',
  library: 'Library of known patterns',
  generated: 'Made by rule',
  rotating: 'Built as a rotating rota',
};

/** Where a pattern comes from, in words. */
export const wordOrigin = (origin: PatternBody['origin']): string => WORDS[origin];

import { CONTRACT_SKETCHES } from './contract-patterns';
import { type KnownPattern, toKnownPattern } from './known-pattern';
import { OTHER_SKETCHES } from './other-patterns';
import { ROTATION_SKETCHES } from './rotation-patterns';

/**
 * Patterns known from councils and disputes. Each without a warning is lawful, and within the default bounds but for the
 * weekend contracts, which are every weekend by nature.
 */
export const KNOWN_PATTERNS: readonly KnownPattern[] = [
  ...CONTRACT_SKETCHES,
  ...ROTATION_SKETCHES,
  ...OTHER_SKETCHES,
].map(toKnownPattern);

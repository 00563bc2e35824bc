import type { WorkPattern, WorkPatternId } from '@homeround/domain';
import type { PatternFamily } from '../family/pattern-family';

/** What counts as one pattern, from as written to by family. */
export const COUNT_LEVELS = ['raw', 'shifted', 'rounded', 'families'] as const;
export type CountLevel = (typeof COUNT_LEVELS)[number];

/** Patterns that count once at some level. */
export interface PatternGroup {
  /** The member that most workers work; of equals the one with the first id. */
  readonly representativeId: WorkPatternId;
  /** With the representative, in order of id. */
  readonly memberIds: readonly WorkPatternId[];
  readonly workers: number;
  /** Of the representative. */
  readonly family: PatternFamily;
  /** Why these count once, as a sentence. */
  readonly reason: string;
}

/** How many patterns there are, four ways; docs/patterns.md, "Counting patterns". Each number is the count of its groups. */
export interface PatternCounts extends Readonly<Record<CountLevel, number>> {
  /** Those of most workers first. */
  readonly groups: Readonly<Record<CountLevel, readonly PatternGroup[]>>;
  /** Patterns that nobody works, which count nowhere. */
  readonly unusedIds: readonly WorkPatternId[];
}

/** A group with its representative's shifts at hand. */
export interface GroupedPattern extends PatternGroup {
  readonly pattern: WorkPattern;
}

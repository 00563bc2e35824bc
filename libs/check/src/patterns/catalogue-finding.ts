import type { WorkerId, WorkPatternId } from '@homeround/domain';

/** What can be wrong with a catalogue, or with a front of several. */
export const CATALOGUE_FINDING_KINDS = [
  'unknown-pattern',
  'repeated-pattern',
  'forbidden-pattern',
  'fixed-missing',
  'too-many-patterns',
  'not-in-order',
  'unknown-worker',
  'missing-worker',
  'repeated-worker',
  'phase-outside-cycle',
  'outside-catalogue',
  'wrongly-individual',
  'may-not-work',
  'cost-misstated',
  'cost-rises',
  'bound-above-cost',
] as const;
export type CatalogueFindingKind = (typeof CATALOGUE_FINDING_KINDS)[number];

export interface CatalogueFinding {
  readonly kind: CatalogueFindingKind;
  /** What exactly, in a few plain words without names. */
  readonly detail: string;
  readonly workerId?: WorkerId;
  readonly workPatternId?: WorkPatternId;
  /** Of a front: the number of patterns of the point that it is about. */
  readonly patterns?: number;
}

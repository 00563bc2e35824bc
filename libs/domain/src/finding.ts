import type { PersonId } from './person';
import type { VisitId } from './rota';
import type { RuleName, Tier } from './rules';
import type { WorkerId } from './worker';

/** A hard constraint that a rota breaks, as the checker sees it. Worded by explain. */
export interface Finding {
  readonly rule: RuleName;
  readonly tier: Tier;
  readonly visitIds: readonly VisitId[];
  readonly workerIds: readonly WorkerId[];
  readonly personIds: readonly PersonId[];
  /** By how much, in minutes, where that has a meaning; else the count of things that are wrong. */
  readonly amount: number;
  /** What exactly, in a few plain words without names: "starts 12 minutes after its window". */
  readonly detail: string;
}

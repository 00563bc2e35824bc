import type { WorkerId } from '../worker';

export const SEXES = ['female', 'male', 'other'] as const;
export const AGE_BANDS = ['under-25', '25-39', '40-54', '55-64', '65-and-over'] as const;

/**
 * Protected characteristics of a worker, for the equality table alone: no search, no list and no export for schedulers
 * may show them. What somebody did not say is absent.
 */
export interface StaffRecord {
  readonly workerId: WorkerId;
  readonly sex?: (typeof SEXES)[number];
  readonly ageBand?: (typeof AGE_BANDS)[number];
  readonly disability?: boolean;
  /** Cares for somebody at home. */
  readonly carer?: boolean;
}

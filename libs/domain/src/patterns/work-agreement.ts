import type { ClockTime, LocalDate } from '../time/clock-time';
import type { WorkerId } from '../worker';

export const AGREEMENT_KINDS = ['flexible-working', 'reasonable-adjustment', 'carer', 'other'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** What has been agreed with a worker about when they work. A worker may have several: all of them hold. */
export interface WorkAgreement {
  readonly workerId: WorkerId;
  readonly kind: AgreementKind;
  /** No shift starts before this time. */
  readonly earliestStart?: ClockTime;
  /** No shift ends after this time; above 1440 = on the next day. */
  readonly latestEnd?: ClockTime;
  /** Weekdays never worked, 0 = Monday. */
  readonly weekdaysOff: readonly number[];
  /** Most weekends of any four, 0–4. */
  readonly weekendsInFour?: number;
  /** Most days worked in a row. */
  readonly daysInARow?: number;
  /** The present work pattern stays as it is. */
  readonly keepsPattern: boolean;
  /** Last day; absent = until further notice. */
  readonly validTo?: LocalDate;
  /** Where the agreement is recorded. */
  readonly reference?: string;
}

import type { VisitId } from './rota';
import type { WorkerId } from './worker';

/** A scheduler's decision that the search must keep. */
export interface Pin {
  readonly visitId: VisitId;
  /** One or two workers, as the visit needs; all of them are kept. */
  readonly workerIds: readonly WorkerId[];
  /** Local date-time, `YYYY-MM-DDTHH:MM`; absent = the time stays free. */
  readonly start?: string;
}

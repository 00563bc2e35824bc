import type { PersonId } from './person';
import type { VisitId } from './rota';
import type { LocalDate } from './time/clock-time';
import type { WorkerId } from './worker';

/** A duty of a published rota as it is kept for history and calendars: instants, not minutes of a period. */
export interface PublishedDuty {
  readonly workerId: WorkerId;
  /** The working day: the local day on which the shift starts. */
  readonly date: LocalDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** How many visits it has. */
  readonly visits: number;
}

/** An allocated visit of a published rota. */
export interface PublishedVisit {
  readonly visitId: VisitId;
  readonly personId: PersonId;
  readonly workerIds: readonly WorkerId[];
  /** The day for which it was asked; a visit after midnight starts on the next. */
  readonly date: LocalDate;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

import type { Finding, ObjectiveParts, WorkerId } from '@homeround/domain';
import type { Move } from '../move/move';
import type { Seat } from './seat';

/** Somebody who could take a visit and keep every rule. */
export interface AbleTaker {
  readonly workerId: WorkerId;
  /** Who would have to come too, where a double-up has nobody yet. */
  readonly withWorkerId?: WorkerId;
  /** At the best start. */
  readonly move: Move;
  /** Points after the move less points before. */
  readonly difference: ObjectiveParts;
  readonly total: number;
}

/** Somebody on duty who could not, and what the move that comes nearest would break. */
export interface UnableTaker {
  readonly workerId: WorkerId;
  readonly move: Move;
  readonly findings: readonly Finding[];
}

/** Every other worker, judged for one seat of a visit. */
export interface SeatTakers {
  readonly seat: Seat;
  /** The one that costs least first. */
  readonly able: readonly AbleTaker[];
  /** The one with the fewest broken rules first. */
  readonly unable: readonly UnableTaker[];
  /** Workers without a shift at any allowed time of the visit. */
  readonly notOnDuty: readonly WorkerId[];
}

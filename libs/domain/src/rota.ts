import type { Minute } from './time/clock-time';
import type { Period } from './time/period';
import type { WorkerId } from './worker';

export type VisitId = string;
export type ShiftId = string;

/** A visit that somebody has. */
export interface AllocatedVisit {
  readonly visitId: VisitId;
  readonly start: Minute;
  /** One worker, or two different ones for a double-up. */
  readonly workerIds: readonly WorkerId[];
}

/** The part of a shift that a worker is asked to be on duty for. */
export interface Duty {
  readonly shiftId: ShiftId;
  readonly workerId: WorkerId;
  readonly start: Minute;
  readonly end: Minute;
  readonly breaks: readonly { readonly start: Minute; readonly end: Minute }[];
}

/** How the rota came about; with the same input it gives the same rota again. */
export interface RotaOrigin {
  /** Name and version of what made it. */
  readonly madeBy: string;
  readonly seed: number;
  readonly steps: number;
  readonly threads: number;
  /** Steps done when it was stopped early; absent when it ran to its end. */
  readonly stoppedAfter?: number;
}

/** Who does which visit when, over a period. Every visit of the input is in `visits` or in `unallocated`. */
export interface Rota {
  readonly period: Period;
  readonly visits: readonly AllocatedVisit[];
  readonly unallocated: readonly VisitId[];
  readonly duties: readonly Duty[];
  readonly origin: RotaOrigin;
}

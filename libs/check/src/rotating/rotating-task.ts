/** How a day off is written in a rota and in a forbidden sequence. */
export const DAY_OFF_MARK = '-';

/** What a rotating rota is asked to be (docs/rotating-rota.md). Everything wraps round. */
export interface RotatingTask {
  /** Also the weeks of the cycle: each worker starts in another one. */
  readonly workers: number;
  readonly weekDays: number;
  readonly shifts: readonly RotatingShift[];
  readonly daysOff: DayBounds;
  /** Days of work in a row, whatever the shifts. */
  readonly work: DayBounds;
  /** Shift names and `-` that must not come on as many days in a row. */
  readonly forbidden: readonly (readonly string[])[];
}

export interface RotatingShift {
  readonly name: string;
  /** Workers needed on each day of the week: exactly so many. */
  readonly demand: readonly number[];
  /** Days in a row on this shift. */
  readonly block: DayBounds;
}

/** Days in a row. */
export interface DayBounds {
  readonly least: number;
  readonly most: number;
}

/** A week for each worker, in the order in which they are worked; each day a shift's name or `-`. */
export type RotatingRota = readonly (readonly string[])[];

/** An instance of minimum shift design (Musliu, Schaerf & Slany 2004); docs/shift-design.md has the text it was read from. */
export interface ShiftDesignTask {
  /** Minutes of a slot; a day has a whole number of them. */
  readonly slotMinutes: number;
  readonly days: number;
  /** Workers needed in each slot, first day first; after the last slot comes the first. */
  readonly demand: readonly number[];
  readonly kinds: readonly ShiftKind[];
  readonly weights: ShiftDesignWeights;
}

/** What shifts may be designed, in slots: first and last slot of the day to start in, fewest and most slots long. */
export interface ShiftKind {
  readonly firstStart: number;
  readonly lastStart: number;
  readonly shortest: number;
  readonly longest: number;
}

export interface ShiftDesignWeights {
  /** Per worker and minute. */
  readonly excess: number;
  readonly shortage: number;
  /** Per distinct shift. */
  readonly shift: number;
}

/** A shift of a design, in slots, and how many workers start it on each day. */
export interface DesignedShift {
  readonly start: number;
  readonly length: number;
  readonly workers: readonly number[];
}

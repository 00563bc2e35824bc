/** Figures of a group of workers. */
export interface GroupFigures {
  readonly workers: number;
  readonly changed: number;
  /** Hours a week moved, as a mean over all workers of the group. */
  readonly meanMovedHours: number;
  readonly moreWeekends: number;
  readonly lostPay: number;
  readonly heavy: number;
}

/** One group of a characteristic; figures and comparison are null where the group is not told of. */
export type EqualityGroup = {
  readonly [Figure in keyof GroupFigures]: number | null;
} & {
  readonly group: string;
  readonly suppressed: boolean;
  /** Against all workers, in words. */
  readonly comparison: string | null;
};

export interface EqualityCharacteristic {
  /** "sex", "age band", "disability", "part-time", "cares for somebody". */
  readonly characteristic: string;
  readonly groups: readonly EqualityGroup[];
}

/** On whom a catalogue's changes fall. No figure in it, nor any difference of them, tells of fewer than `smallestGroup`. */
export interface EqualityTable {
  readonly smallestGroup: number;
  readonly all: GroupFigures;
  readonly characteristics: readonly EqualityCharacteristic[];
  /** What the table cannot say. */
  readonly notes: readonly string[];
}

export interface EqualitySettings {
  /** 5–10; groups of fewer workers are not told of. */
  readonly smallestGroup: number;
  /** Contracted minutes a week below which work is part-time. */
  readonly partTimeBelow: number;
}

export const DEFAULT_EQUALITY: EqualitySettings = {
  // The stricter end of what public bodies use for small numbers.
  smallestGroup: 10,
  // The full-time week of councils is 35 to 37 hours.
  partTimeBelow: 35 * 60,
};

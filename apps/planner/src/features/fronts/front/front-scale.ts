/** Pixels of the front's chart. */
export const HEIGHT = 320;
export const MARGIN = { left: 84, right: 16, top: 14, bottom: 40 };

/** Maps a number of patterns and a value to the drawing. */
export interface FrontScale {
  readonly x: (patterns: number) => number;
  readonly y: (value: number) => number;
}

/** Pixels. A row of 36 leaves a bar of 28, above the least target of 24 (WCAG 2.5.8). */
export const DAY_SIZES = { row: 36, heading: 28, header: 36 } as const;
/** Name, hours and mode of travel in one line at 13 px. */
export const NAME_WIDTH = 216;
/** The same where the window is narrow: half a track at least stays in sight. */
export const NARROW_NAME_WIDTH = 152;

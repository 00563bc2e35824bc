/** Pixels. Two lines of 12 px type and a badge: the duty, then visits and what to look at. */
export const WEEK_SIZES = { row: 52, heading: 28, header: 44 } as const;
/** Narrower, and "07:00–14:30" would break. */
export const LEAST_DAY_WIDTH = 116;

/** Pixels. Three lines of 12 px type: two duties of a split day, then visits and what to look at. */
export const WEEK_SIZES = { row: 60, heading: 28, header: 44 } as const;
/** Narrower, and "07:00–14:30" would break. */
export const LEAST_DAY_WIDTH = 116;

/**
 * A route's visits lie in slots of eight Int32 in one flat array: one slot is half a cache line, and the two slots that an
 * insertion looks at are neighbours in memory.
 */
export const SLOT = 8;
/** Leg: visit × 2 + (0 | 1). */
export const LEG = 0;
/** Starts that are still open to this leg: narrower than the option's window for double-ups and linked visits. */
export const OPEN_FROM = 1;
export const OPEN_TO = 2;
/** Earliest start given all before it in the route; latest given all after it. */
export const EARLY = 3;
export const LATE = 4;
export const START = 5;
export const PLACE = 6;
export const MINUTES = 7;

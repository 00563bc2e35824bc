/**
 * A point of the Lagrangian: prices of cover, yields of classes, and how long the next step should be. Compact, to be
 * kept.
 */
export interface DualPoint {
  readonly prices: Float32Array;
  readonly yields: Float32Array;
  readonly step: number;
}

/** A yield (points a worker) moves by tens where a price (points a slot and worker) moves by tenths. */
export const YIELD_STEP = 10;

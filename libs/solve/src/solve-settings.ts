/** What a solve is asked for. Exactly one of `steps` and `seconds`. */
export interface SolveSettings {
  readonly seed: number;
  /** Of each start, or of all parts together; see `planSearches`. */
  readonly steps?: number;
  /** Turned into steps by short trials on this machine, so that the solve can be repeated. */
  readonly seconds?: number;
  /** Searches side by side. The rota depends on this number, not on how fast each thread was. */
  readonly threads: number;
}

/** Most workers searched in one piece: an ordinary locality. With more, parts are faster and better. */
const WORKERS_PER_PART = 250;

/**
 * How the threads are used. Up to a locality: as many starts of the whole, of which the best is taken; cutting a locality
 * into parts was measured and found worse. A council: parts of a locality's size.
 */
export function planSearches({ threads }: SolveSettings, workers: number): { parts: number; starts: number } {
  const parts = Math.max(1, Math.ceil(workers / WORKERS_PER_PART));
  return { parts, starts: parts === 1 ? threads : 1 };
}

/** What a solve is asked for. Exactly one of `steps` and `seconds`. */
export interface SolveSettings {
  readonly seed: number;
  readonly steps?: number;
  /** Turned into steps by a short trial on this machine, so that the solve can be repeated. */
  readonly seconds?: number;
  /** Parts searched side by side. The rota depends on this number, not on how fast each thread was. */
  readonly threads: number;
}

/** Workers per part: a search on more is slower and no better. */
const WORKERS_PER_PART = 250;

/** How many parts a solve is cut into: one per thread, more for a large council. */
export function countParts(settings: SolveSettings, workers: number): number {
  const wanted = Math.max(settings.threads, Math.ceil(workers / WORKERS_PER_PART));
  // A part of fewer than eight workers has nothing to choose from.
  return Math.max(1, Math.min(wanted, Math.floor(workers / 8)));
}

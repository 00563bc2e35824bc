import type { TravelMode } from '@homeround/domain';

/** How an OSRM server is asked. */
export interface OsrmSettings {
  /** Address of the server up to, not including, `/table`. */
  readonly serverUrl: string;
  /** The server's name for each mode. */
  readonly profiles: Readonly<Record<TravelMode, string>>;
  /** Where answers are kept; absent = nowhere. */
  readonly cacheFolder?: string;
  /** Most sources and most destinations of one request. A server answers up to its own `--max-table-size`. */
  readonly blockSize: number;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Milliseconds within which one request must be answered whole. */
  readonly timeoutMs: number;
  /** Further tries after a timeout, a broken connection, a 429 or a 5xx answer. */
  readonly retries: number;
  /** Milliseconds before the first further try; doubled each time. */
  readonly retryPauseMs: number;
}

/**
 * 100: the default `--max-table-size` of OSRM. 4 requests: a small server's cores. 30 s: a table of 100 × 100 takes well
 * under a second, so longer is an outage. 2 retries, from half a second: enough for a restart behind a load balancer.
 */
export const DEFAULT_OSRM = {
  profiles: { car: 'driving', walk: 'foot' },
  blockSize: 100,
  concurrency: 4,
  timeoutMs: 30_000,
  retries: 2,
  retryPauseMs: 500,
} as const satisfies Omit<OsrmSettings, 'serverUrl'>;

import type { Settings } from '../settings/settings';

/** What decides where the queue lives. */
export type QueueSettings = Pick<Settings, 'redisUrl'> & { readonly databaseUrl: string };

/** Jobs of solves; a job's id is its solve's, and so is all that it carries. */
export const SOLVE_QUEUE = 'solves';
/** Jobs that gather the solves of a council, each the parent of its solves' jobs. */
export const COUNCIL_QUEUE = 'council-solves';
/** Jobs of searches for catalogues of work patterns. */
export const FRONT_QUEUE = 'fronts';
/** Jobs of the rotas that measure an option, children of its gathering. */
export const MEASUREMENT_QUEUE = 'measurements';
/** Jobs that gather an option's rotas. */
export const OPTION_QUEUE = 'options';
/** Schema of the queue's tables, where it lives in PostgreSQL. */
export const QUEUE_SCHEMA = 'queue';

/** What a job carries. */
export interface SolveJob {
  readonly solveId: string;
}
export interface CouncilJob {
  readonly councilSolveId: string;
}
export interface FrontJob {
  readonly frontId: string;
}
export interface MeasurementJob {
  readonly measurementId: string;
}
export interface OptionJob {
  readonly optionId: string;
}

/** Of two seconds each for ten minutes: a job outlives a restart of the database; after that the reconciler adds it again. */
const ATTEMPTS = { attempts: 300, backoff: { type: 'fixed', delay: 2000 } } as const;

/**
 * A job leaves nothing behind: what became of a solve stands in the store, and its id must be free for another try.
 * `ignoreDependencyOnFailure` (of jobs with a parent) lets a council gather what there is.
 */
export const JOB_SETTINGS = { ...ATTEMPTS, removeOnComplete: true, removeOnFail: true } as const;

/**
 * A solver-worker that dies keeps its lock for six seconds at most, and every three others look for such locks: its solve
 * runs again 6–9 s later. Searches run in threads, so the event loop renews the lock in time. However often a solve
 * stalls, the store's count of attempts ends it, not the queue.
 */
export const LOCK_SETTINGS = { lockDuration: 6000, stalledInterval: 3000, maxStalledCount: 1000 } as const;

/** Milliseconds until a consumer whose queue is away looks again; the library's own 15 s would hold up every restart. */
export const LOOK_AGAIN = 1000;

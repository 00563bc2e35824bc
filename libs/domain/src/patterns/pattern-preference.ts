import type { WorkerId, WorkPatternId } from '../worker';

/** What a worker said of a work pattern when asked: −2 = could not work it, 0 = would not mind, 2 = would like it. */
export interface PatternPreference {
  readonly workerId: WorkerId;
  readonly workPatternId: WorkPatternId;
  readonly liking: number;
}

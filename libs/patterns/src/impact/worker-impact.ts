import type { LocalityId, TeamId, WorkerId } from '@homeround/domain';
import type { WorkerWeek } from './worker-week';

/** How many of the people whom a worker usually visits the new shifts still reach. */
export interface RelationshipCounts {
  readonly kept: number;
  readonly partly: number;
  readonly lost: number;
}

/** What a catalogue does to one worker. Team and locality stay for everybody. */
export interface WorkerImpact {
  readonly workerId: WorkerId;
  readonly localityId: LocalityId;
  readonly teamId: TeamId;
  readonly contractedMinutes: number;
  /** Keeps pattern and phase. */
  readonly stays: boolean;
  /** Keeps a pattern outside the catalogue by individual agreement. */
  readonly individual: boolean;
  readonly before: WorkerWeek;
  readonly after: WorkerWeek;
  /** Hours a week of the new pattern outside the present one, in the phases dealt. */
  readonly movedHours: number;
  /** Points that the change costs, without what a keeping by individual agreement costs; 0 for who stays. */
  readonly severity: number;
  readonly weight: 'none' | 'light' | 'heavy';
  /** What becomes harder, in words, the weightiest first. */
  readonly reasons: readonly string[];
  /** Agreements that the pattern does not keep, in words. */
  readonly clashes: readonly string[];
  /** Whether nothing was liked better; null where nothing was said. */
  readonly preferenceMet: boolean | null;
  readonly relationships: RelationshipCounts;
}

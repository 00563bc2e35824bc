import type { Locality, LocalityId, Service, TeamId } from '../person';
import type { RuleBook } from '../rules';
import type { LocalDate } from '../time/clock-time';
import type { WorkerId, WorkPattern, WorkPatternId } from '../worker';
import type { PatternSettings } from './pattern-settings';
import type { WorkAgreement } from './work-agreement';

/** Where a candidate comes from: somebody works it, the library has it, rules made it, or the rotating-rota builder did. */
export const CANDIDATE_ORIGINS = ['present', 'library', 'generated', 'rotating'] as const;
export type CandidateOrigin = (typeof CANDIDATE_ORIGINS)[number];

/** A work pattern that a catalogue may hold. */
export interface CandidatePattern extends WorkPattern {
  readonly origin: CandidateOrigin;
  readonly family: string;
}

/** A worker as the choice of patterns sees them: no name, no protected characteristic. */
export interface PatternWorker {
  readonly workerId: WorkerId;
  readonly localityId: LocalityId;
  readonly teamId: TeamId;
  readonly service: Service;
  /** Per week. */
  readonly contractedMinutes: number;
  /** The present pattern and phase. */
  readonly workPatternId: WorkPatternId;
  readonly phase: number;
  readonly agreements: readonly WorkAgreement[];
  readonly likings: readonly { readonly workPatternId: WorkPatternId; readonly liking: number }[];
}

export const SLOT_MINUTES = 15;
export const SLOTS_PER_WEEK = (7 * 1440) / SLOT_MINUTES;

/** An estimate of the workers needed on duty in each quarter-hour of a typical week, Monday 00:00 first. */
export interface LocalityDemand {
  readonly localityId: LocalityId;
  readonly workersNeeded: readonly number[];
}

/** All that a search for catalogues may know, frozen: the only thing that search, checker and figures read. */
export interface PatternInput {
  readonly name: string;
  /** Phases count from this Monday, as in the dataset. */
  readonly cycleAnchor: LocalDate;
  readonly rules: RuleBook;
  readonly localities: readonly Locality[];
  readonly workers: readonly PatternWorker[];
  /** Every pattern that a worker has now. */
  readonly presentPatterns: readonly WorkPattern[];
  /** Without forbidden ones. Those that are also present keep their id. */
  readonly candidates: readonly CandidatePattern[];
  readonly demand: readonly LocalityDemand[];
  readonly settings: PatternSettings;
}

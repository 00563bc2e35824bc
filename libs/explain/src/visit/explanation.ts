import type {
  LocalDate,
  Minute,
  ObjectiveParts,
  PersonId,
  Priority,
  RuleName,
  Tier,
  VisitId,
  WorkerId,
} from '@homeround/domain';
import type { Shortage } from '@homeround/check';
import type { Move } from '../move/move';
import type { Obstacle } from '../words/obstacle-words';

/** A worker by id and name. */
export interface NamedWorker {
  readonly workerId: WorkerId;
  readonly name: string;
}

/** Local wall clock of the starts that are allowed on one day. */
export interface OptionFacts {
  readonly date: LocalDate;
  readonly earliest: string;
  readonly latest: string;
  readonly preferred: string;
  readonly medicationWindow?: { readonly earliest: string; readonly latest: string };
}

/** What the visit is. */
export interface VisitFacts {
  readonly visitId: VisitId;
  readonly personId: PersonId;
  readonly person: string;
  readonly label: string;
  readonly minutes: number;
  readonly workersNeeded: 1 | 2;
  readonly priority: Priority;
  /** Skills and registrations, in words. */
  readonly needs: readonly string[];
  readonly options: readonly OptionFacts[];
  /** Absent where nobody has it. Local wall clock. */
  readonly allocated?: { readonly date: LocalDate; readonly start: string; readonly end: string };
}

export const REASON_KINDS = [
  'pin',
  'published',
  'continuity',
  'share',
  'start',
  'travel',
  'skills',
  'wishes',
  'next-best',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** Why a worker has the visit: the weightiest first. */
export interface WorkerReasons extends NamedWorker {
  readonly reasons: readonly { readonly kind: ReasonKind; readonly text: string }[];
}

/** Somebody who could take it and keep every rule. */
export interface ExplainedTaker extends NamedWorker {
  /** Who would have to come too, where a double-up has nobody yet. */
  readonly with?: NamedWorker;
  readonly start: Minute;
  /** Local wall clock. */
  readonly time: string;
  /** Points after the move less points before, and the parts of it; ten points are one minute of travel. */
  readonly points: number;
  readonly difference: ObjectiveParts;
  /** The parts in words. */
  readonly because: readonly string[];
  readonly move: Move;
}

/** Somebody on duty who could not, at the start that comes nearest. */
export interface RefusedTaker extends NamedWorker {
  readonly start: Minute;
  readonly time: string;
  readonly obstacles: readonly Obstacle[];
}

/** How many workers one rule keeps from taking the visit, each counted once. */
export interface RuledOut {
  readonly rule: RuleName;
  readonly tier: Tier;
  readonly workers: number;
  /** "12 do not hold the skills needed". */
  readonly text: string;
}

/** Every other worker, for the part of one worker or for one that nobody has. */
export interface SeatExplanation {
  readonly replaces?: NamedWorker;
  readonly able: readonly ExplainedTaker[];
  readonly unable: readonly RefusedTaker[];
  readonly notOnDuty: readonly WorkerId[];
  readonly ruledOut: readonly RuledOut[];
}

/** What would let somebody take a visit that nobody has. */
export interface NeededChange {
  /** `person` = the person's own doses or visits must give way first; it does not suffice alone. */
  readonly kind: 'start' | 'other-visit' | 'person' | 'worker';
  /** A sentence. */
  readonly text: string;
  readonly workerId?: WorkerId;
  /** Minutes by which the visit, or the other visit, would have to move. */
  readonly minutes?: number;
}

export interface UnallocatedReasons {
  /** Why, in one line. */
  readonly summary: string;
  /** Who comes nearest, in a sentence each. */
  readonly nearest: readonly string[];
  readonly changes: readonly NeededChange[];
  /** The proof that not everything can be done then, where there is one. */
  readonly shortage?: { readonly text: string; readonly shortage: Shortage };
}

export interface VisitExplanation {
  readonly what: VisitFacts;
  /** Empty where nobody has it. */
  readonly workers: readonly WorkerReasons[];
  readonly seats: readonly SeatExplanation[];
  readonly unallocated?: UnallocatedReasons;
}

import type { LocalDate } from './time/clock-time';
import type { PlaceId } from './place';
import type { WorkerId } from './worker';

export type PersonId = string;
export type TeamId = string;
export type LocalityId = string;

export const SERVICES = ['mainstream', 'reablement', 'intensive', 'sheltered-housing', 'night'] as const;
export type Service = (typeof SERVICES)[number];

export interface Locality {
  readonly localityId: LocalityId;
  readonly name: string;
}

export interface Team {
  readonly teamId: TeamId;
  readonly name: string;
  readonly localityId: LocalityId;
  readonly service: Service;
}

export const GENDERS = ['female', 'male'] as const;
export type Gender = (typeof GENDERS)[number];

/** Someone who is supported. */
export interface Person {
  readonly personId: PersonId;
  readonly name: string;
  readonly placeId: PlaceId;
  readonly teamId: TeamId;
  readonly service: Service;
  /** How many different workers the person should meet in the period, at most. 1 or more. */
  readonly miniTeamSize: number;
  /** The workers named as the person's mini-team; empty = let it emerge from history. */
  readonly miniTeam: readonly WorkerId[];
  readonly preferredWorkers: readonly WorkerId[];
  /** Workers who must not be sent. */
  readonly declinedWorkers: readonly WorkerId[];
  /** Which gender of worker, and whether it must be so (personal care) or is a wish. */
  readonly workerGender?: { readonly gender: Gender; readonly must: boolean };
  /** Languages the person would like spoken, any of them. Empty = no wish. */
  readonly languages: readonly string[];
  readonly interests: readonly string[];
  /** What a worker may be restricted from: `dog`, `smoker`, `stairs` … */
  readonly traits: readonly string[];
}

/** Days on which a person needs no support (hospital, respite, family). Both dates included. */
export interface Suspension {
  readonly personId: PersonId;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** One day on which a worker visited a person. */
export interface HistoryEntry {
  readonly date: LocalDate;
  readonly personId: PersonId;
  readonly workerId: WorkerId;
  /** Visits by that worker to that person on that day. */
  readonly visits: number;
}

import type { RotaMeasures, Shortage } from '@homeround/check';
import type {
  Finding,
  LocalDate,
  ObjectiveParts,
  Period,
  PersonId,
  Priority,
  RotaOrigin,
  RuleValues,
  VisitId,
} from '@homeround/domain';

/** Different workers of one person beside the fewest that would do on these work patterns. */
export interface PersonBound {
  readonly personId: PersonId;
  readonly name: string;
  readonly distinctWorkers: number;
  /** No rota on these work patterns needs fewer; 0 where nobody can do any of the person's visits. */
  readonly lowerBound: number;
  readonly miniTeamSize: number;
}

/** Somebody who meets more workers than the lower bound. */
export interface WorstPerson extends PersonBound {
  /** `patterns`: even the lower bound is above the mini-team size, by as much as the rota adds to it or more. */
  readonly cause: 'patterns' | 'scheduling';
  readonly text: string;
}

export interface UnallocatedVisit {
  readonly visitId: VisitId;
  readonly personId: PersonId;
  readonly person: string;
  readonly label: string;
  readonly priority: Priority;
  /** The first day on which it may be. */
  readonly date: LocalDate;
  readonly minutes: number;
  readonly workers: 1 | 2;
  /** In one line; only for the weightiest visits, as finding it takes time. */
  readonly reason?: string;
}

/** All that is known of a finished rota, ready for JSON. */
export interface RotaReport {
  readonly name: string;
  readonly period: Period;
  readonly origin: RotaOrigin;
  readonly people: number;
  readonly workers: number;
  readonly rules: RuleValues;
  readonly measures: RotaMeasures;
  /** Points of each part; never only their sum. */
  readonly cost: ObjectiveParts;
  readonly bound: {
    /** Mean lower bound of the people whom somebody can visit, and the mean of their different workers in the rota. */
    readonly mean: number;
    readonly actualMean: number;
    readonly people: readonly PersonBound[];
  };
  /** Those furthest above their lower bound. */
  readonly worstPeople: readonly WorstPerson[];
  /** By priority, then by time. */
  readonly unallocated: readonly UnallocatedVisit[];
  readonly shortages: readonly (Shortage & { readonly text: string })[];
  readonly findings: readonly (Finding & { readonly text: string })[];
}

import type { Service } from '@homeround/domain';
import type { Shares } from '../dice';

export const VISIT_KINDS = ['breakfast', 'lunch', 'tea', 'bed', 'night', 'small-hours'] as const;
/** The visit's part of the day; also its label. */
export type VisitKind = (typeof VISIT_KINDS)[number];

/** A span of clock times, both included; above 1440 after midnight. */
export type ClockSpan = readonly [from: number, to: number];

/** What people need, as shares. Clock times and lengths in minutes. */
export interface DemandProfile {
  /** Visits on an ordinary day, per person. */
  readonly visitsPerDay: Shares<number>;
  /** Share of people with two workers at each visit, by their visits a day. */
  readonly doubleUps: Readonly<Record<number, number>>;
  /** Share of people in each service but mainstream, which has all others. */
  readonly services: Shares<Exclude<Service, 'mainstream'>>;
  /** Which visits a person with so many a day has. */
  readonly days: Readonly<Record<number, Shares<readonly VisitKind[]>>>;
  readonly preferredStarts: Readonly<Record<VisitKind, Shares<ClockSpan>>>;
  /** Share of each visit length over all visits by day. */
  readonly minutes: Shares<number>;
  /** How much longer than others a visit of this kind tends to be, in standard deviations. */
  readonly longer: Readonly<Record<VisitKind, number>>;
  /** How long before and after its preferred start a visit may start. */
  readonly tolerances: Shares<number>;
  /** Visits by day, and those by night, start no earlier and end no later than this. */
  readonly day: ClockSpan;
  readonly night: ClockSpan;
  /** Share of people with medication; of these, with a time-critical one; of these, with a minimum gap. */
  readonly medication: { readonly people: number; readonly timeCritical: number; readonly gap: number };
  /** Share of the people with one or two visits a day who need none at weekends. */
  readonly weekdaysOnly: number;
  /** Shares of people with a shower, with domestic help and with shopping beside their daily visits. */
  readonly extras: { readonly shower: number; readonly domesticHelp: number; readonly shopping: number };
  /** Shares of people with eye drops and with stoma care, which need workers trained in it. */
  readonly intensiveSkills: { readonly eyeDrops: number; readonly stomaCare: number };
  /** Preferences, wishes, traits and interests are only given where this is true. */
  readonly wishes: boolean;
  readonly miniTeamSize: (visitsPerDay: number, doubleUp: boolean) => number;
  /** Two thirds of a neighbourhood's homes lie within this distance of its middle in either direction. */
  readonly spreadKm: number;
  /** Share of people in the country around the town. */
  readonly rural: number;
}

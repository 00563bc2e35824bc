import { addDays } from '@homeround/domain';

/** How large a demo council is, and which shape it has. The same settings give the same dataset, byte for byte. */
export interface DemoSettings {
  readonly seed: number;
  /** 1–6 of the North Lanarkshire localities, in the order of `LOCALITIES`. */
  readonly localities: number;
  /** Over all localities. */
  readonly workers: number;
  readonly people: number;
  /**
   * False: the distributions of a Scottish council. True: many short visits in a compact area, simple work patterns, no
   * absences and no history; a hard test of continuity and travel.
   */
  readonly dense: boolean;
}

/** Six localities: 1,282 home support workers and the people that so many can support. */
export const WHOLE_COUNCIL: DemoSettings = {
  seed: 1,
  localities: 6,
  workers: 1282,
  people: 1590,
  dense: false,
};

/** A sixth of the council: about 6,400 worker-visits a week. */
export const ORDINARY_LOCALITY: DemoSettings = {
  seed: 1,
  localities: 1,
  workers: 215,
  people: 265,
  dense: false,
};

/** About 14,000 worker-visits a week. */
export const DENSE_LOCALITY: DemoSettings = {
  seed: 1,
  localities: 1,
  workers: 200,
  people: 700,
  dense: true,
};

/** The Monday on which the demo weeks begin: history, recent duties and absences lie around it. */
export const DEMO_START = '2026-03-23';

/** Weeks of history before the start, and as many with absences after it. */
export const DEMO_WEEKS = 4;

/** The first day of the weeks around the start for which absences are known. */
export const ABSENCES_FROM = addDays(DEMO_START, -7 * DEMO_WEEKS);

/** The week in which a worker of phase n stands in week n of the cycle. */
export const CYCLE_ANCHOR = '2026-01-05';

import type { Priority } from './care-package';

/** What a rota costs, part by part, in the order in which planners read it. Every part is a whole number of points. */
export const OBJECTIVE_PARTS = [
  'unallocated',
  'mini-team',
  'spread',
  'new-face',
  'outside-team',
  'wishes',
  'medication-time',
  'preferred-time',
  'travel',
  'commute',
  'overtime',
  'workload',
  'change',
] as const;
export type ObjectivePart = (typeof OBJECTIVE_PARTS)[number];
export type ObjectiveParts = Record<ObjectivePart, number>;

/** Points of each thing that costs. One minute of travel is 10 points: the yardstick for all others. */
export interface ObjectiveWeights {
  /** Per missing worker of a visit, by priority. */
  readonly unallocated: Readonly<Record<Priority, number>>;
  /** Per worker of a person above the mini-team size. */
  readonly miniTeam: number;
  /** α of Σ α·n^0.2 over the workers of a person, n = that worker's visits: a gradient that merges rare visitors. */
  readonly spread: number;
  /** Per worker who has never visited the person, where the person has a history or a named mini-team. */
  readonly newFace: number;
  /** Per visit by a worker outside mini-team, preferred and usual workers, where the person has any. */
  readonly outsideTeam: number;
  /** Per visit and unmet wish (gender, language, interest). */
  readonly wish: number;
  /** Per minute from the preferred start of a visit with a time-critical dose. */
  readonly medicationMinute: number;
  /** Per minute from the preferred start of any other visit. */
  readonly preferredMinute: number;
  /** Per minute of travel in working time. */
  readonly travelMinute: number;
  /** Per minute of travel between home and the first or last visit (not working time). */
  readonly commuteMinute: number;
  /** Per minute of a flex duty. */
  readonly overtimeMinute: number;
  /** Per worker: weight × busy² ÷ available, busy and available in minutes of the period; even shares cost least. */
  readonly workload: number;
  /** Per visit and worker who is not the published one. */
  readonly changedWorker: number;
  /** Per visit that starts more than 15 minutes from its published start. */
  readonly changedTime: number;
}

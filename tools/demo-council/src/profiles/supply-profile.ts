import type { Shares } from '../dice';
import type { FamilyName } from '../work-patterns/families';

/** Who the workers are, as shares. */
export interface SupplyProfile {
  /** Contracted hours a week. */
  readonly contracts: Shares<number>;
  /** Kinds of work pattern of each contract. */
  readonly families: Readonly<Record<number, Shares<FamilyName>>>;
  /** Share of workers on nights; they have `nightHours` and work four on, four off. */
  readonly nights: number;
  readonly nightHours: number;
  /** Share of workers who walk; of the others, the share whose day starts at the hub. */
  readonly walkers: number;
  readonly hubStarters: number;
  readonly women: number;
  /** Share of workers with each skill. */
  readonly skills: Readonly<Record<string, number>>;
  /** Languages, interests and restrictions are only given where this is true. */
  readonly traits: boolean;
  /** Flex shifts a week that workers with up to `reliefUpToHours` offer beside their contract. */
  readonly relief: Shares<number>;
  readonly reliefUpToHours: number;
  /** Share of workers with a pattern of their own; the others share those of a catalogue. */
  readonly ownPattern: number;
  /** Shapes of the catalogue for each family and contract. */
  readonly catalogue: number;
  /** Least share of duty time that is left over when all demand is met. */
  readonly slack: number;
  readonly absences: boolean;
}

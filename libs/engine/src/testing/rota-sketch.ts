import type { RestMinutes, RotaPrices } from '../rota/problem';

/** Minutes from place to place: a matrix (row = from) or a function. */
export type WaySketch = readonly (readonly number[])[] | ((from: number, to: number) => number);

/** A rota problem as one would tell it. Whatever is left out has a plain default: see `aRotaProblem`. */
export interface RotaSketch {
  readonly workers: readonly WorkerSketch[];
  readonly visits: readonly VisitSketch[];
  /** Default: as many as the visits name, each with room for every worker in the mini-team. */
  readonly people?: readonly PersonSketch[];
  /** Default: places stand along a street, ten minutes apart. */
  readonly travel?: WaySketch;
  /** Minutes of those who walk. Default: as by car. */
  readonly walk?: WaySketch;
  readonly links?: readonly LinkSketch[];
  readonly choices?: readonly ChoiceSketch[];
  readonly prices?: Partial<RotaPrices>;
  readonly rest?: Partial<RestMinutes>;
  /** Default: up to the last day that a route or an option names. */
  readonly days?: number;
}

export interface WorkerSketch {
  /** Shifts: [from, to], or more than that. */
  readonly routes: readonly (readonly [number, number] | RouteSketch)[];
  /** Place where the day starts. Default 0. */
  readonly place?: number;
  /** Starts from home, so that the way there and back is not duty. Default: `place` is a hub. */
  readonly home?: boolean;
  readonly walks?: boolean;
  /** Default: -1, no limit. */
  readonly dutyLimit?: number;
  readonly restTight?: boolean;
  /** Duties outside the period. */
  readonly outer?: readonly (readonly [number, number])[];
}

export interface RouteSketch {
  readonly from: number;
  readonly to: number;
  /** Working day. Default: the day of `from`. */
  readonly day?: number;
  /** Minutes of the break that it needs. Default 0. */
  readonly break?: number;
  readonly flex?: boolean;
}

export interface PersonSketch {
  readonly teamSize?: number;
  readonly outside?: number;
  /** Points by worker: once, and for every visit. */
  readonly face?: Readonly<Record<number, number>>;
  readonly each?: Readonly<Record<number, number>>;
}

export interface OptionSketch {
  /** Starts that are allowed. */
  readonly from: number;
  readonly to: number;
  /** Default: `from`. */
  readonly best?: number;
  /** The share of the window that leaves room for linked visits. Default: all of it. */
  readonly keep?: readonly [number, number];
  /** Default: the day of `best`. */
  readonly day?: number;
}

export interface VisitSketch extends Partial<OptionSketch> {
  /** Default 0. */
  readonly person?: number;
  /** Default: person n lives at place n + 1. */
  readonly place?: number;
  /** Default 20. */
  readonly minutes?: number;
  readonly workers?: 1 | 2;
  /** Instead of the one option that the visit itself describes. */
  readonly options?: readonly OptionSketch[];
  /** Workers who may be sent. Default: all. */
  readonly takers?: readonly number[];
  readonly pinned?: boolean;
  /** Default: 1,000,000 for each worker. */
  readonly absentPrice?: number;
  /** Points per minute from the best start. Default 2. */
  readonly minutePrice?: number;
  readonly medication?: boolean;
  /** Visits of one series share its number. Default: a series of its own. */
  readonly series?: number;
  readonly published?: { readonly workers: readonly number[]; readonly start: number };
}

/** Two visits of one person, and the least minutes from start to start, whichever comes first. */
export interface LinkSketch {
  readonly visits: readonly [number, number];
  readonly gap: number;
  /** Where the second comes first. Default: `gap`. */
  readonly back?: number;
}

/** Visits whose days are chosen together: each alternative is a list of [series, day]. */
export interface ChoiceSketch {
  readonly visits: readonly number[];
  readonly alternatives: readonly (readonly (readonly [number, number])[])[];
}

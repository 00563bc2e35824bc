import type { Fault, LocalDate, LocalityId, OptionState, PayRates, SolveState } from '@homeround/domain';
import type { CatalogueFigures, FrontProgress } from '@homeround/solve';
import { type By, toBy } from '../by';
import type { AskedSearch } from '../fronts/front-record';

/** A catalogue that somebody chooses. */
export interface AskedOption {
  readonly frontId: string;
  readonly fromOptionId?: string;
  readonly name: string;
  readonly note: string;
  /** At most so many. */
  readonly patterns: number;
  readonly fixed: readonly string[];
  readonly forbidden: readonly string[];
  /** Only what differs from the front's. */
  readonly bounds: object;
  readonly by?: By;
  /** Where the front's own point will not do. */
  readonly search?: AskedSearch;
}

/** What an option is measured by. */
export interface MeasurePlan {
  readonly from: LocalDate;
  readonly days: number;
  readonly seeds: readonly number[];
  /** Of each rota's search. Exactly one of the two. */
  readonly settings: ({ readonly steps: number } | { readonly seconds: number }) & { readonly pay: PayRates };
}

export interface OptionRecord {
  readonly optionId: string;
  readonly frontId: string;
  readonly datasetId: string;
  readonly version: number;
  readonly fromOptionId: string | null;
  readonly name: string;
  readonly note: string;
  readonly revision: number;
  readonly state: OptionState;
  readonly baseline: boolean;
  readonly baselineOptionId: string;
  readonly patterns: number;
  readonly fixed: readonly string[];
  readonly forbidden: readonly string[];
  readonly bounds: Readonly<Record<string, number>>;
  /** Null until chosen. */
  readonly figures: CatalogueFigures | null;
  /** Share of people whom mini-teams can serve; null until it was worked out. */
  readonly teamCapacity: number | null;
  readonly measuredBy: MeasurePlan | null;
  readonly failure: Fault | null;
  /** The own search, while choosing or after. */
  readonly searchId: string | null;
  readonly searchProgress: FrontProgress | null;
  readonly rotas: number;
  readonly rotasFinished: number;
  readonly rotasFailed: number;
  readonly packs: number;
  readonly madeAt: Date;
  readonly madeBy: By | null;
}

/** One rota that measures an option, as lists and sums need it. */
export interface MeasurementRecord {
  readonly measurementId: string;
  /** Of the option that was measured: today's patterns are an option too. */
  readonly optionId: string;
  readonly localityId: LocalityId;
  readonly seed: number;
  readonly state: SolveState;
  readonly steps: number | null;
  readonly stepsDone: number;
  /** Of the contract's shape; null until finished. */
  readonly figures: object | null;
  readonly failure: Fault | null;
}

/** What an option's catalogue is read with. Neither ever changes. */
export interface FrozenOption {
  /** `thawPatternInput` reads it. */
  readonly input: Uint8Array;
  /** `thawCatalogue` reads it. */
  readonly catalogue: Uint8Array;
  readonly datasetId: string;
}

export const OPTION_COLUMNS = `
  option.option_id AS "optionId", option.front_id AS "frontId", front.dataset_id AS "datasetId", version,
  from_option_id AS "fromOptionId", option.name, note, revision, option.state, baseline, patterns, fixed, forbidden,
  bounds, figures, team_capacity AS "teamCapacity", measured_by AS "measuredBy", option.failure, made_at AS "madeAt",
  made_by_account_id AS "madeByAccountId", made_by_name AS "madeByName",
  (SELECT today.option_id FROM pattern_option AS today WHERE today.front_id = option.front_id AND today.baseline)
    AS "baselineOptionId",
  own.front_id AS "searchId", own.progress AS "searchProgress",
  (SELECT count(*) FROM pack WHERE pack.option_id = option.option_id) AS packs,
  counted.rotas, counted.finished AS "rotasFinished", counted.failed AS "rotasFailed"
  FROM pattern_option AS option JOIN front USING (front_id)
  LEFT JOIN front AS own ON own.option_id = option.option_id CROSS JOIN LATERAL (
    SELECT count(*) AS rotas, count(*) FILTER (WHERE measurement.state = 'finished') AS finished,
      count(*) FILTER (WHERE measurement.state IN ('failed', 'cancelled')) AS failed
    FROM option_measurement JOIN measurement USING (measurement_id)
    WHERE option_measurement.option_id = option.option_id
  ) AS counted`;

export interface OptionRow extends Omit<OptionRecord, 'madeBy'> {
  readonly madeByAccountId: string | null;
  readonly madeByName: string | null;
}

export function toOptionRecord({ madeByAccountId, madeByName, ...rest }: OptionRow): OptionRecord {
  return { ...rest, madeBy: toBy(madeByAccountId, madeByName) };
}

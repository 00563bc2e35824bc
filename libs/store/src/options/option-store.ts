import type { DataSource } from 'typeorm';
import { askOption } from './ask-option';
import { CANCEL_FRONT } from '../fronts/ask-front';
import {
  addMeasurements,
  CANCEL_MEASURING,
  findMeasurements,
  forgetMeasuring,
  gatherOption,
  linkMeasurements,
  type KnownMeasurement,
  type MeasureInput,
} from './measure-option';
import {
  type AskedOption,
  type FrozenOption,
  type MeasurementRecord,
  type MeasurePlan,
  OPTION_COLUMNS,
  type OptionRecord,
  type OptionRow,
  toOptionRecord,
} from './option-record';

/** A new option, and its search where it needs one of its own. */
export interface AskedOptionRecord {
  readonly option: OptionRecord;
  readonly searchId: string | undefined;
}

/** Catalogues that managers may consult on. A catalogue never changes once it is chosen. */
export class OptionStore {
  constructor(private readonly dataSource: DataSource) {}

  /** Undefined where the front has no such point, or no such option to go on from. */
  async ask(asked: AskedOption): Promise<AskedOptionRecord | undefined> {
    const made = await this.dataSource.transaction((manager) => askOption(manager, asked));
    return made && { option: (await this.find(made.optionId))!, searchId: made.searchId };
  }

  async find(optionId: string): Promise<OptionRecord | undefined> {
    const rows = await this.dataSource.query<OptionRow[]>(
      `SELECT ${OPTION_COLUMNS} WHERE option.option_id = $1`,
      [optionId],
    );
    return rows.map(toOptionRecord)[0];
  }

  /** Today's patterns first, then the newest; of one front, where given. */
  async list(limit: number, frontId?: string): Promise<OptionRecord[]> {
    const rows = await this.dataSource.query<OptionRow[]>(
      `SELECT ${OPTION_COLUMNS} WHERE $2::uuid IS NULL OR option.front_id = $2
      ORDER BY baseline DESC, made_at DESC, option.option_id LIMIT $1`,
      [limit, frontId ?? null],
    );
    return rows.map(toOptionRecord);
  }

  /** Undefined until it is chosen. */
  async frozen(optionId: string): Promise<FrozenOption | undefined> {
    const [row] = await this.dataSource.query<FrozenOption[]>(
      `SELECT bytes AS input, catalogue, dataset_id AS "datasetId"
      FROM pattern_option JOIN front USING (front_id) JOIN frozen_input ON frozen_input.input_id = pattern_option.input_id
      WHERE pattern_option.option_id = $1 AND catalogue IS NOT NULL`,
      [optionId],
    );
    return row;
  }

  /** False where another revision is there by now. */
  async change(
    optionId: string,
    revision: number,
    { name, note }: { readonly name?: string; readonly note?: string },
  ): Promise<boolean> {
    const rows = await this.dataSource.query<[unknown[], number]>(
      `UPDATE pattern_option SET name = coalesce($3, name), note = coalesce($4, note), revision = revision + 1
      WHERE option_id = $1 AND revision = $2`,
      [optionId, revision, name ?? null, note ?? null],
    );
    return rows[1] === 1;
  }

  /** What was worked out of an option after it was chosen. */
  async keepTeamCapacity(optionId: string, teamCapacity: number): Promise<void> {
    await this.dataSource.query('UPDATE pattern_option SET team_capacity = $2 WHERE option_id = $1', [
      ...[optionId, teamCapacity],
    ]);
  }

  /** Rotas by this plan that are there or under way. */
  known(optionIds: readonly string[], plan: MeasurePlan): Promise<KnownMeasurement[]> {
    return findMeasurements(this.dataSource, optionIds, plan);
  }

  /**
   * Asks for the rotas that measure an option and today's patterns; those that are there are shared. The answer is the ids of
   * the new ones; undefined where the option is being measured or has no catalogue.
   */
  measure(
    optionId: string,
    plan: MeasurePlan,
    inputs: readonly MeasureInput[],
  ): Promise<string[] | undefined> {
    return this.dataSource.transaction(async (manager) => {
      const [held] = await manager.query<{ baselineOptionId: string }[]>(
        `SELECT (SELECT today.option_id FROM pattern_option AS today
          WHERE today.front_id = pattern_option.front_id AND today.baseline) AS "baselineOptionId"
        FROM pattern_option WHERE option_id = $1 AND state IN ('chosen', 'measured') FOR UPDATE`,
        [optionId],
      );
      if (!held) return undefined;
      const added = await addMeasurements(manager, inputs, plan);
      await linkMeasurements(manager, { optionId, ...held }, plan);
      await gatherOption(manager, optionId);
      return added;
    });
  }

  /** The rotas that an option was or is measured by, those of today's patterns among them. */
  measurements(optionId: string): Promise<MeasurementRecord[]> {
    return this.dataSource.query<MeasurementRecord[]>(
      `SELECT measurement_id AS "measurementId", measurement.option_id AS "optionId", locality_id AS "localityId", seed,
        state, steps, steps_done AS "stepsDone", figures, failure
      FROM option_measurement JOIN measurement USING (measurement_id)
      WHERE option_measurement.option_id = $1 ORDER BY locality_id, seed, measurement.option_id`,
      [optionId],
    );
  }

  /** Ends the measuring where every rota has ended. */
  gather(optionId: string): Promise<void> {
    return gatherOption(this.dataSource, optionId);
  }

  /** Options that only wait to be gathered. Today's patterns are gathered with the last option that waits for them. */
  async ungathered(): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT option_id AS id FROM pattern_option
      WHERE state = 'measuring' AND NOT EXISTS (
        SELECT 1 FROM option_measurement JOIN measurement USING (measurement_id)
        WHERE option_measurement.option_id = pattern_option.option_id AND measurement.state IN ('queued', 'running')
      ) AND NOT (baseline AND EXISTS (
        SELECT 1 FROM pattern_option AS other
        WHERE other.front_id = pattern_option.front_id AND other.state = 'measuring' AND NOT other.baseline
      ))`,
    );
    return rows.map(({ id }) => id);
  }

  /** Stops its search, or the rotas that only it waits for. */
  async askCancel(optionId: string): Promise<OptionRecord | undefined> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(CANCEL_FRONT, [optionId]);
      await manager.query(CANCEL_MEASURING, [optionId]);
      await forgetMeasuring(manager, optionId);
      await gatherOption(manager, optionId);
    });
    return this.find(optionId);
  }
}

import type {
  Measures,
  OptionBody,
  OptionsComparison,
  PatternBody,
  WorkerImpacts,
} from '@homeround/contract';
import {
  DatasetStore,
  type MeasurementRecord,
  type OptionRecord,
  OptionStore,
  PackStore,
} from '@homeround/store';
import { gatherMeasures, type MeasuredSeed, toComparedFigures } from '@homeround/views';
import { Injectable } from '@nestjs/common';
import { refuse } from '../errors/refuse';
import { toPackBody } from '../packs/to-pack-body';
import { PatternDesk } from '../patterns/pattern-desk';
import { TeamCapacities } from './team-capacities';
import { toMeasureProgress, toOptionSummary } from './to-option-body';

/** Reads options with all that became of them. */
@Injectable()
export class OptionReader {
  constructor(
    private readonly options: OptionStore,
    private readonly packs: PackStore,
    private readonly datasets: DatasetStore,
    private readonly patterns: PatternDesk,
    private readonly capacities: TeamCapacities,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async find(optionId: string): Promise<OptionRecord> {
    const option = await this.options.find(optionId);
    if (!option) throw refuse('NOT_FOUND');
    return option;
  }

  /** @throws Refusal NOT_FOUND */
  async body(optionId: string): Promise<OptionBody> {
    const option = await this.find(optionId);
    const [{ catalogue, kept }, measurements, packs] = await Promise.all([
      this.cataloguePatterns(option),
      this.options.measurements(optionId),
      this.packs.list(optionId),
    ]);
    this.capacities.begin(option);
    return {
      ...toOptionSummary(option),
      baselineOptionId: option.baselineOptionId,
      catalogue,
      kept,
      measures: await this.measures(option, option.optionId, measurements),
      baselineMeasures: await this.measures(option, option.baselineOptionId, measurements),
      progress: toMeasureProgress(optionId, measurements),
      packList: packs.map(toPackBody),
    };
  }

  /** Figures side by side. What was not measured yet has none. @throws Refusal NOT_FOUND */
  async compare(optionIds: readonly string[]): Promise<OptionsComparison> {
    const options = await Promise.all(optionIds.map((optionId) => this.find(optionId)));
    const day = await this.patterns.planningDay();
    const compared = await Promise.all(
      options.map(async (option) => {
        const { optionId } = option;
        const { figures } = toOptionSummary(option);
        this.capacities.begin(option);
        const measurements = await this.options.measurements(optionId);
        const measures = await this.measures(option, optionId, measurements);
        const impact = figures
          ? await this.patterns.read<WorkerImpacts['totals']>({ kind: 'impact-totals', optionId, day })
          : null;
        return { figures, impact, measures: measures?.total ?? null };
      }),
    );
    return { options: options.map(toOptionSummary), figures: toComparedFigures(compared) };
  }

  private async cataloguePatterns({
    optionId,
    figures,
  }: OptionRecord): Promise<{ catalogue: PatternBody[]; kept: PatternBody[] }> {
    if (!figures) return { catalogue: [], kept: [] };
    return this.patterns.read({ kind: 'option-patterns', optionId });
  }

  /** Only whole: some localities alone would be compared with all. */
  private async measures(
    { state, measuredBy }: OptionRecord,
    measuredId: string,
    measurements: readonly MeasurementRecord[],
  ): Promise<Measures | null> {
    if (state !== 'measured' || !measuredBy) return null;
    const rotas = measurements.flatMap(({ optionId, localityId, seed, figures }) =>
      optionId === measuredId && figures ? [{ ...(figures as MeasuredSeed), localityId, seed }] : [],
    );
    const { from, days, settings } = measuredBy;
    return gatherMeasures(rotas, await this.datasets.localities(), { from, days, pay: settings.pay });
  }
}

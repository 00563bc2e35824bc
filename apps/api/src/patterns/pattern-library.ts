import type { Catalogue, Dataset, PatternInput } from '@homeround/domain';
import { thawCatalogue, thawPatternInput } from '@homeround/solve';
import { DatasetStore, openStore, OptionStore, PostgresFrontStore } from '@homeround/store';

/** An option as the thread works on it. */
export interface OpenOption {
  readonly input: PatternInput;
  readonly catalogue: Catalogue;
  readonly datasetId: string;
}

interface Stores {
  readonly datasets: DatasetStore;
  readonly fronts: PostgresFrontStore;
  readonly options: OptionStore;
}

/** A council's input and catalogue are some 15 MB in memory; a manager looks at up to four options. */
const MOST_OPTIONS = 6;

/** What a thread reads of the database, and keeps: nothing of it ever changes but which dataset is current. */
export class PatternLibrary {
  private readonly options = new Map<string, OpenOption>();
  private dataset: { readonly datasetId: string; readonly dataset: Dataset } | undefined;

  private constructor(private readonly stores: Stores) {}

  static async open(databaseUrl: string): Promise<PatternLibrary> {
    const dataSource = await openStore({ url: databaseUrl, poolSize: 1 });
    return new PatternLibrary({
      datasets: new DatasetStore(dataSource),
      fronts: new PostgresFrontStore(dataSource),
      options: new OptionStore(dataSource),
    });
  }

  /** Undefined before the first import. */
  async current(): Promise<{ datasetId: string; dataset: Dataset } | undefined> {
    const record = await this.stores.datasets.current();
    const dataset = record && (await this.read(record.datasetId));
    return dataset && { datasetId: record.datasetId, dataset };
  }

  /** Undefined when it is not kept any more. One is remembered: most questions are about the same. */
  async read(datasetId: string): Promise<Dataset | undefined> {
    if (this.dataset?.datasetId === datasetId) return this.dataset.dataset;
    const dataset = await this.stores.datasets.read(datasetId);
    this.dataset = dataset && { datasetId, dataset };
    return dataset;
  }

  async front(
    frontId: string,
  ): Promise<{ input: PatternInput; datasetId: string; points: readonly (readonly string[])[] } | undefined> {
    const record = await this.stores.fronts.find(frontId);
    const bytes = record && (await this.stores.fronts.input(frontId));
    if (!bytes) return undefined;
    const points = await this.stores.fronts.points(frontId);
    return {
      input: thawPatternInput(bytes),
      datasetId: record.datasetId,
      points: points.map(({ workPatternIds }) => workPatternIds),
    };
  }

  /** Undefined until it is chosen. */
  async option(optionId: string): Promise<OpenOption | undefined> {
    const known = this.options.get(optionId);
    if (known) return known;
    const frozen = await this.stores.options.frozen(optionId);
    if (!frozen) return undefined;
    const option = {
      input: thawPatternInput(frozen.input),
      catalogue: thawCatalogue(frozen.catalogue),
      datasetId: frozen.datasetId,
    };
    const [oldest] = this.options.keys();
    if (this.options.size >= MOST_OPTIONS && oldest !== undefined) this.options.delete(oldest);
    this.options.set(optionId, option);
    return option;
  }
}

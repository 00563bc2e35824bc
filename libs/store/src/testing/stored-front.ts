import { PATTERN_COST_PARTS, type PatternCost } from '@homeround/domain';
import { aDataset } from '@homeround/domain/testing';
import type { CatalogueFigures, FoundPoint } from '@homeround/solve';
import type { DataSource } from 'typeorm';
import { DatasetStore } from '../datasets/dataset-store';
import type { AskedFront, FrontRecord } from '../fronts/front-record';
import { PostgresFrontStore } from '../fronts/postgres-front-store';
import type { OptionRecord } from '../options/option-record';
import { OptionStore } from '../options/option-store';

const cost = Object.fromEntries(PATTERN_COST_PARTS.map((part) => [part, 1])) as PatternCost;

export const someFigures = (patterns: number): CatalogueFigures => ({
  ...{ patterns, cost, total: 100 - patterns, dealtTotal: 100, lowerBound: 90, gap: 0.01 },
  ...{ shortfallHours: 1, belowFloorHours: 0, excessHours: 2, movedHours: 3 },
  ...{ individual: 0, workersChanged: 4, teamCapacity: null },
});

/** One point of a finished search; the bytes are no real catalogue. */
export const aPointOf = (patterns: number): FoundPoint => ({
  patterns,
  workPatternIds: Array.from({ length: patterns }, (_, at) => `G-${at}`),
  figures: someFigures(patterns),
  catalogue: Uint8Array.of(7, patterns),
});

/** A wish on whatever dataset is current (a tiny one, if none is). The bytes are no real input. */
export async function anAskedFront(
  dataSource: DataSource,
  changes: Partial<AskedFront> = {},
): Promise<AskedFront> {
  const datasets = new DatasetStore(dataSource);
  const { datasetId } = (await datasets.current()) ?? (await datasets.import(aDataset()));
  return {
    name: 'First look',
    settings: { kMin: 1, kMax: 3, seconds: 10, threads: 2, seed: 7 },
    input: Uint8Array.of(1, 2, 3),
    counts: { workers: 4, localities: 1, candidates: 9 },
    faults: [],
    baseline: { figures: someFigures(5), catalogue: Uint8Array.of(9) },
    datasetId,
    ...changes,
  };
}

/** A front that was searched to its end: points of one, two and three patterns. */
export async function storeFront(dataSource: DataSource): Promise<FrontRecord> {
  const fronts = new PostgresFrontStore(dataSource);
  const { frontId } = await fronts.ask(await anAskedFront(dataSource));
  const claim = (await fronts.claim(frontId))!;
  await fronts.finish(claim, [1, 2, 3].map(aPointOf));
  return (await fronts.find(frontId))!;
}

/** The front's point of two patterns, chosen. */
export async function storeOption(dataSource: DataSource, frontId: string): Promise<OptionRecord> {
  const wish = { frontId, name: 'Two', note: '', patterns: 2, fixed: [], forbidden: [], bounds: {} };
  return (await new OptionStore(dataSource).ask(wish))!.option;
}

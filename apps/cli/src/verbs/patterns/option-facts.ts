import type { CatalogueFigures, ComparedFigure, Measures } from '@homeround/contract';
import type { Catalogue, Dataset, PatternInput } from '@homeround/domain';
import { toRelationships, toWorkerImpacts, type WorkerImpact } from '@homeround/patterns';
import { toComparedFigures, toImpactPage } from '@homeround/views';
import { figureText, toTableLines } from './figure-text';

/** A catalogue with what is worked out of it. */
export interface KnownCatalogue {
  readonly figures: CatalogueFigures;
  readonly impacts: readonly WorkerImpact[];
  readonly measures: Measures | null;
}

/** What a catalogue does to each worker, worst first; with the people whom they know. */
export function impactsOf(
  dataset: Dataset,
  input: PatternInput,
  catalogue: Catalogue,
  day: string,
): WorkerImpact[] {
  return toWorkerImpacts(input, catalogue, toRelationships(dataset, input, catalogue, day));
}

/** Figures side by side, as the service compares options. */
export function compareCatalogues(catalogues: readonly KnownCatalogue[]): ComparedFigure[] {
  const all = { offset: 0, limit: 1, sort: 'severity' } as const;
  return toComparedFigures(
    catalogues.map(({ figures, impacts, measures }) => ({
      figures,
      impact: toImpactPage(impacts, (workerId) => workerId, all).totals,
      measures: measures?.total ?? null,
    })),
  );
}

/** A line for each figure that some catalogue has. */
export function toComparedLines(names: readonly string[], compared: readonly ComparedFigure[]): string[] {
  return toTableLines([
    ['', ...names],
    ...compared
      .filter(({ values }) => values.some((value) => value !== null))
      .map((figure) => [figure.label, ...figure.values.map((value) => figureText(figure, value))]),
  ]);
}

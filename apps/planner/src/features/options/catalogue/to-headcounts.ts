import type { PatternBody } from '@homeround/contract';

/** Workers of one pattern, or of all of them, by locality. */
export interface HeadcountRow {
  readonly key: string;
  readonly name: string;
  readonly workers: ReadonlyMap<string, number>;
  readonly all: number;
}

type Counted = Pick<PatternBody, 'workPatternId' | 'name' | 'workers' | 'workersByLocality'>;

/** A row for each pattern and one for all; localities in which somebody works one of them, in order of id. */
export function toHeadcounts(patterns: readonly Counted[]): {
  readonly localityIds: readonly string[];
  readonly rows: readonly HeadcountRow[];
} {
  const rows = patterns.map(({ workPatternId, name, workers, workersByLocality }) => ({
    ...{ key: workPatternId, name, all: workers },
    workers: new Map(workersByLocality.map((place) => [place.localityId, place.workers])),
  }));
  const localityIds = [...new Set(rows.flatMap(({ workers }) => [...workers.keys()]))].sort();
  if (rows.length === 0) return { localityIds, rows };
  return { localityIds, rows: [...rows, toSum(rows, localityIds)] };
}

const toSum = (rows: readonly HeadcountRow[], localityIds: readonly string[]): HeadcountRow => ({
  ...{ key: 'all-patterns', name: 'All patterns', all: rows.reduce((sum, { all }) => sum + all, 0) },
  workers: new Map(
    localityIds.map((localityId) => [
      localityId,
      rows.reduce((sum, { workers }) => sum + (workers.get(localityId) ?? 0), 0),
    ]),
  ),
});

import type { FrontBody } from '@homeround/contract';
import { type FrontPart, PART_WORDS } from '../front-parts';

/** One place of the chart. */
export interface SeriesPoint {
  readonly patterns: number;
  readonly value: number;
  /** Proven; only of all costs together. */
  readonly lowerBound: number | null;
}

/** A part over the number of patterns, fewest first; what was not worked out is left out. */
export function toSeries({ points }: Pick<FrontBody, 'points'>, part: FrontPart): readonly SeriesPoint[] {
  return points.flatMap(({ patterns, figures }) => {
    const value = PART_WORDS[part].of(figures);
    if (value === null) return [];
    return [{ patterns, value, lowerBound: part === 'total' ? figures.lowerBound : null }];
  });
}

/** The best so far while the search runs. */
export const toLiveSeries = ({ progress }: Pick<FrontBody, 'progress'>): readonly SeriesPoint[] =>
  [...(progress?.best ?? [])]
    .sort((a, b) => a.patterns - b.patterns)
    .map(({ patterns, total, lowerBound }) => ({ patterns, value: total, lowerBound }));

/** The point whose number of patterns is nearest; undefined without points. */
export function nearest<Point extends { readonly patterns: number }>(
  points: readonly Point[],
  patterns: number,
): Point | undefined {
  const distance = (point: Point) => Math.abs(point.patterns - patterns);
  return points.reduce<Point | undefined>(
    (best, point) => (best === undefined || distance(point) < distance(best) ? point : best),
    undefined,
  );
}

/** Of a front that nobody has chosen of: where most of the gain is had, the last K that saves a hundredth of the whole. */
export function firstChoice({ points }: Pick<FrontBody, 'points'>): number | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const worthIt = (first.figures.total - last.figures.total) / 100;
  const saves = points.filter(
    ({ figures }, index) => index > 0 && points[index - 1]!.figures.total - figures.total >= worthIt,
  );
  return (saves.at(-1) ?? first).patterns;
}

/** Patterns that a point has and the one before has not. */
export function newAt({ points }: Pick<FrontBody, 'points'>, patterns: number): ReadonlySet<string> {
  const index = points.findIndex((point) => point.patterns === patterns);
  const before = new Set(points[index - 1]?.workPatternIds ?? []);
  const now = index > 0 ? points[index]!.workPatternIds : [];
  return new Set(now.filter((workPatternId) => !before.has(workPatternId)));
}

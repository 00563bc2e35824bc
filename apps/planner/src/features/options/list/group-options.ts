import type { OptionSummary } from '@homeround/contract';

/** The options of one search for catalogues: only these can be compared. */
export interface OptionGroup<Option> {
  readonly frontId: string;
  /** Today's patterns first, then the newest. */
  readonly options: readonly Option[];
}

type Grouped = Pick<OptionSummary, 'frontId' | 'baseline' | 'madeAt'>;

/** By front, the front whose option was made last first. */
export function groupOptions<Option extends Grouped>(
  options: readonly Option[],
): readonly OptionGroup<Option>[] {
  const sorted = [...options].sort((a, b) => compareText(b.madeAt, a.madeAt));
  const fronts = [...new Set(sorted.map(({ frontId }) => frontId))];
  return fronts.map((frontId) => ({ frontId, options: baselineFirst(sorted, frontId) }));
}

function baselineFirst<Option extends Grouped>(sorted: readonly Option[], frontId: string): Option[] {
  const own = sorted.filter((option) => option.frontId === frontId);
  return [...own.filter(({ baseline }) => baseline), ...own.filter(({ baseline }) => !baseline)];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

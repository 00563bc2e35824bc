import { sumOf } from '../view/worked-minutes';

/** Undefined without values. */
export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sumOf(values, (value) => value) / values.length;
}

/** Undefined where the whole is 0. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** The mean of the two middle values where their number is even. Undefined without values. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = ascending(values);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 0 ? meanOf(sorted.slice(middle - 1, middle + 1)) : sorted[middle];
}

/** Nearest rank: the smallest value that at least nine tenths of the values do not exceed. Undefined without values. */
export function ninetiethPercentile(values: readonly number[]): number | undefined {
  return ascending(values)[Math.ceil((values.length * 9) / 10) - 1];
}

/** Mean of the worst tenth, rounded up to whole values: at least one. Undefined without values. */
export function worstTenthMean(values: readonly number[], worse: 'high' | 'low'): number | undefined {
  const sorted = ascending(values);
  const count = Math.ceil(values.length / 10);
  return meanOf(worse === 'low' ? sorted.slice(0, count) : sorted.slice(sorted.length - count));
}

/** How evenly something is shared. All undefined without values. */
export interface Spread {
  /** How many values. */
  readonly count: number;
  readonly mean: number | undefined;
  /** Standard deviation of these values as a whole, not as a sample. */
  readonly sd: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

export function spreadOf(values: readonly number[]): Spread {
  const mean = meanOf(values);
  const sorted = ascending(values);
  const variance = mean === undefined ? undefined : meanOf(values.map((value) => (value - mean) ** 2));
  return {
    count: values.length,
    mean,
    sd: variance === undefined ? undefined : Math.sqrt(variance),
    min: sorted[0],
    max: sorted.at(-1),
  };
}

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

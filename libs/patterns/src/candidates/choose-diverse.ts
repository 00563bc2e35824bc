import type { PatternShift } from '@homeround/domain';

const HOURS_A_WEEK = 168;

/** What a choice may be made of. */
export interface Choosable {
  readonly cycleWeeks: number;
  readonly shifts: readonly PatternShift[];
  /** What those who would work it name: time of day, weekends, both. Two that share all are much alike to them. */
  readonly kinds: readonly string[];
  /** What speaks against it, in points of good practice. */
  readonly flaws: number;
}

/** What counts in a choice beside how well the pattern fits what is still needed, 0–1. */
const NEW_KIND = 0.2;
/** Of hours shared with a chosen one. */
const ALIKE = 0.5;
const FLAW = 0.08;

/**
 * Chooses at most so many: again and again the one that best fits the demand that the chosen ones, each worked by as many,
 * leave open, with a bonus for a kind not chosen yet and less for hours that a chosen one has too. A greedy matching
 * pursuit (Mallat, Zhang 1993) with diversity as in maximal marginal relevance (Carbonell, Goldstein 1998). Equals are
 * taken in the order given.
 */
export function chooseDiverse<Item extends Choosable>(
  items: readonly Item[],
  hourlyDemand: Float64Array,
  most: number,
): Item[] {
  const covers = items.map(toHourlyCover);
  const alike = new Float64Array(items.length);
  const kinds = new Set<string>();
  const chosen: number[] = [];
  const given = new Float64Array(HOURS_A_WEEK);
  while (chosen.length < Math.min(most, items.length)) {
    const open = stillOpen(hourlyDemand, given, chosen.length + 1);
    const merit = (index: number) =>
      fit(covers[index]!, open) +
      NEW_KIND * items[index]!.kinds.filter((kind) => !kinds.has(kind)).length -
      ALIKE * alike[index]! -
      FLAW * items[index]!.flaws;
    const next = bestOf(items.length, (index) => (chosen.includes(index) ? -Infinity : merit(index)));
    chosen.push(next);
    for (const kind of items[next]!.kinds) kinds.add(kind);
    covers[next]!.forEach((share, hour) => (given[hour]! += share));
    covers.forEach((cover, index) => (alike[index] = Math.max(alike[index]!, shared(cover, covers[next]!))));
  }
  return chosen.map((index) => items[index]!);
}

function bestOf(count: number, meritOf: (index: number) => number): number {
  let best = 0;
  let bestMerit = -Infinity;
  for (let index = 0; index < count; index++) {
    const merit = meritOf(index);
    if (merit > bestMerit) [best, bestMerit] = [index, merit];
  }
  return best;
}

/** Share of the pattern's hours that lies in each hour of the typical week. */
function toHourlyCover({ cycleWeeks, shifts }: Choosable): Float64Array {
  const cover = new Float64Array(HOURS_A_WEEK);
  const core = shifts.filter(({ kind }) => kind === 'core');
  const minutes = core.reduce((sum, { start, end }) => sum + end - start, 0);
  for (const { weekday, start, end } of core) {
    for (let hour = Math.floor(start / 60); hour * 60 < end; hour++) {
      const overlap = Math.min(end, (hour + 1) * 60) - Math.max(start, hour * 60);
      cover[(weekday * 24 + hour) % HOURS_A_WEEK]! += overlap / Math.max(1, minutes);
    }
  }
  return cycleWeeks > 0 ? cover : new Float64Array(HOURS_A_WEEK);
}

/** Demand in shares of its whole, times as many patterns as there will be, less what the chosen ones give. */
function stillOpen(demand: Float64Array, given: Float64Array, patterns: number): Float64Array {
  const whole = demand.reduce((sum, hour) => sum + hour, 0) || 1;
  return demand.map((hour, at) => Math.max(0, (hour / whole) * patterns - given[at]!));
}

/** Cosine of the angle between what is given and what is open, 0–1. */
function fit(cover: Float64Array, open: Float64Array): number {
  let [product, a, b] = [0, 0, 0];
  for (let hour = 0; hour < HOURS_A_WEEK; hour++) {
    product += cover[hour]! * open[hour]!;
    a += cover[hour]! ** 2;
    b += open[hour]! ** 2;
  }
  return product === 0 ? 0 : product / Math.sqrt(a * b);
}

/** Share of the hours that two patterns have in common, 0–1. */
function shared(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let hour = 0; hour < HOURS_A_WEEK; hour++) sum += Math.min(a[hour]!, b[hour]!);
  return sum;
}

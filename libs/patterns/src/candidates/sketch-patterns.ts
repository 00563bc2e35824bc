import type { PatternBounds, PatternShift, WorkPattern } from '@homeround/domain';
import type { ContractSize } from './contract-size';
import { bandsFor, type DayBand } from './day-band';
import { type DayPlan, type DayPlanner, WEEKEND_PLANS, type WeekendPlan } from './day-plan';

/** A pattern by rule, before it is judged and named. */
export interface PatternSketch {
  readonly band: DayBand;
  readonly weekends: WeekendPlan;
  readonly cycleWeeks: number;
  readonly shifts: readonly PatternShift[];
  /** Minutes of duty on a working day. */
  readonly dayMinutes: number;
}

/** Times of day are quarters of an hour. */
const QUARTER = 15;
/** Fewer working days a week than two make no week, more than six no day of rest. */
const DAYS_A_WEEK = { least: 2, most: 6 };

/** Every pattern of the rules for one contract, within its tolerance; not yet judged by law and bounds. */
export function sketchPatterns(
  size: ContractSize,
  { bounds, contractTolerance }: { readonly bounds: PatternBounds; readonly contractTolerance: number },
  planDays: DayPlanner,
): PatternSketch[] {
  return WEEKEND_PLANS.flatMap((weekends) => {
    const most = Math.min(bounds.daysInARow, DAYS_A_WEEK.most) * weekends.weeks;
    const sketches: PatternSketch[] = [];
    for (let days = DAYS_A_WEEK.least * weekends.weeks; days <= most; days++) {
      const dayMinutes = Math.round((size.minutes * weekends.weeks) / days / QUARTER) * QUARTER;
      if (!isWithin(size, (dayMinutes * days) / weekends.weeks, contractTolerance)) continue;
      if (dayMinutes < bounds.shortestShift || dayMinutes > bounds.longestShift) continue;
      for (const plan of planDays(weekends, days))
        sketches.push(...inEveryBand(size, bounds, { weekends, dayMinutes }, plan));
    }
    return sketches;
  });
}

/** Suits every contract of the size. */
function isWithin({ least, most }: ContractSize, minutes: number, tolerance: number): boolean {
  return most - tolerance <= minutes && minutes <= least + tolerance;
}

function inEveryBand(
  size: ContractSize,
  bounds: PatternBounds,
  about: Pick<PatternSketch, 'weekends' | 'dayMinutes'>,
  days: DayPlan,
): PatternSketch[] {
  const cycleWeeks = about.weekends.weeks;
  return bandsFor(size.nights)
    .filter(({ every }) => cycleWeeks % every === 0)
    .flatMap((band) => {
      const shifts = layOut(band, about.dayMinutes, bounds, days);
      return shifts ? [{ ...about, band, cycleWeeks, shifts }] : [];
    });
}

function layOut(
  band: DayBand,
  minutes: number,
  bounds: PatternBounds,
  days: DayPlan,
): PatternShift[] | undefined {
  const shifts: PatternShift[] = [];
  for (const day of days) {
    const week = Math.floor(day / 7);
    const spans = band.spansIn(week, minutes, bounds);
    if (!spans) return undefined;
    for (const [start, end] of spans)
      shifts.push({ week: week + 1, weekday: day % 7, start, end, kind: 'core' });
  }
  return shifts;
}

/** A pattern without a name, for the judge. */
export function toUnnamed({ cycleWeeks, shifts }: PatternSketch): WorkPattern {
  return { workPatternId: '', name: '', cycleWeeks, shifts };
}

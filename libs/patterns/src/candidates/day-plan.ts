/** Which weekends of a cycle are worked. */
export interface WeekendPlan {
  readonly weeks: number;
  /** From 0. */
  readonly worked: readonly number[];
  readonly words: string;
}

/** Weekends that people know by name; both days of a weekend are worked. */
export const WEEKEND_PLANS: readonly WeekendPlan[] = [
  { weeks: 1, worked: [], words: 'no weekends' },
  { weeks: 2, worked: [], words: 'no weekends' },
  { weeks: 4, worked: [0], words: 'one weekend in four' },
  { weeks: 3, worked: [0], words: 'one weekend in three' },
  { weeks: 2, worked: [0], words: 'every second weekend' },
  { weeks: 2, worked: [1], words: 'every second weekend' },
  { weeks: 4, worked: [0, 2], words: 'every second weekend' },
  { weeks: 4, worked: [0, 3], words: 'two weekends in a row of four' },
  { weeks: 3, worked: [0, 1], words: 'two weekends in three' },
  { weeks: 4, worked: [0, 1, 2], words: 'three weekends in four' },
  { weeks: 1, worked: [0], words: 'every weekend' },
];

/** Days of the cycle on which somebody works, from the Monday of week 1. */
export type DayPlan = readonly number[];

/** The best ways to lay so many working days over a cycle, best first. */
export type DayPlanner = (weekends: WeekendPlan, shifts: number) => readonly DayPlan[];

/** What is wrong with a plan of days, in weights: workers in all phases should cover each weekday alike. */
const UNEVEN = 3;
/** A single day off is hardly rest; a single working day is a journey for little. */
const SINGLE_OFF = 2;
const SINGLE_ON = 1;

/** Plans for runs of at most `daysInARow`, `most` for each question; asked twice, it answers from memory. */
export function toDayPlanner(daysInARow: number, most: number): DayPlanner {
  const known = new Map<string, DayPlan[]>();
  return (weekends, shifts) => {
    const key = `${weekends.weeks} ${weekends.worked.join()} ${shifts}`;
    const plans = known.get(key) ?? planDays(weekends, shifts, daysInARow, most);
    known.set(key, plans);
    return plans;
  };
}

/**
 * Weeks as alike as their weekends let them be, each weekday worked in about as many weeks, few single days. Every choice
 * is looked at: at most ten to the fourth.
 */
function planDays(
  { weeks, worked }: WeekendPlan,
  shifts: number,
  daysInARow: number,
  most: number,
): DayPlan[] {
  const weekdays = spreadOverWeeks(weeks, worked, shifts);
  if (!weekdays) return [];
  const choices = weekdays.map((count) => MASKS.filter((mask) => bitsIn(mask) === count));
  const cycle = new Uint8Array(weeks * 7);
  const best: { readonly days: DayPlan; readonly price: number }[] = [];
  const lay = (week: number): void => {
    if (week === weeks) {
      const price = priceOf(cycle, daysInARow);
      if (price < (best.length < most ? Infinity : best.at(-1)!.price))
        insert({ days: toDays(cycle), price });
      return;
    }
    for (const mask of choices[week]!) {
      for (let day = 0; day < 5; day++) cycle[week * 7 + day] = (mask >> day) & 1;
      cycle.fill(worked.includes(week) ? 1 : 0, week * 7 + 5, week * 7 + 7);
      lay(week + 1);
    }
  };
  // Equals stay in the order in which they were found, so the choice is the same each time.
  const insert = (plan: { readonly days: DayPlan; readonly price: number }) => {
    best.push(plan);
    best.sort((a, b) => a.price - b.price);
    if (best.length > most) best.pop();
  };
  lay(0);
  return best.map(({ days }) => days);
}

/** Monday to Friday as bits. */
const MASKS = Array.from({ length: 32 }, (_, mask) => mask);

const bitsIn = (mask: number) => [0, 1, 2, 3, 4].filter((day) => mask & (1 << day)).length;

const toDays = (cycle: Uint8Array): DayPlan => [...cycle.keys()].filter((day) => cycle[day] === 1);

/** Monday-to-Friday days of each week; undefined where they do not fit. */
function spreadOverWeeks(weeks: number, worked: readonly number[], shifts: number): number[] | undefined {
  const inWeek = Array.from({ length: weeks }, (_, week) => (worked.includes(week) ? 2 : 0));
  const weekdays = inWeek.map(() => 0);
  for (let left = shifts - 2 * worked.length; left > 0; left--) {
    const open = [...weekdays.keys()].filter((week) => weekdays[week]! < 5);
    if (open.length === 0) return undefined;
    const week = open.reduce((a, b) => (inWeek[b]! < inWeek[a]! ? b : a));
    inWeek[week]!++;
    weekdays[week]!++;
  }
  return shifts >= 2 * worked.length ? weekdays : undefined;
}

/** Infinity for a run that is too long. Asked of ten thousand plans, so it counts in place. */
function priceOf(cycle: Uint8Array, daysInARow: number): number {
  const free = cycle.indexOf(0);
  if (free < 0) return Infinity;
  let price = 0;
  let run = 0;
  // Round the cycle from a free day back to it: a run over the end is one.
  for (let step = 1; step <= cycle.length; step++) {
    const day = (free + step) % cycle.length;
    if (cycle[day] === 1) {
      if (++run > daysInARow) return Infinity;
      continue;
    }
    if (run === 1) price += SINGLE_ON;
    if (run > 0 && cycle[(day + 1) % cycle.length] === 1) price += SINGLE_OFF;
    run = 0;
  }
  return (price + UNEVEN * unevenness(cycle)) / (cycle.length / 7);
}

/** Sum of squares by which the weekdays differ from their mean. */
function unevenness(cycle: Uint8Array): number {
  let [sum, squares] = [0, 0];
  for (let weekday = 0; weekday < 5; weekday++) {
    let count = 0;
    for (let day = weekday; day < cycle.length; day += 7) count += cycle[day]!;
    sum += count;
    squares += count * count;
  }
  return squares - (sum * sum) / 5;
}

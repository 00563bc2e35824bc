import type { PatternBounds } from '@homeround/domain';
import { type ShiftBand, toShiftBand } from '../family/shift-band';

/** Clock span of one shift. */
export type Span = readonly [start: number, end: number];

/** Where the shifts of a pattern lie: the spans of the working days of each week. */
export interface DayBand {
  /** In the id. */
  readonly key: string;
  readonly words: string;
  /** Spans of a day in the week of the cycle, from 0; undefined where a shift of so many minutes does not fit. */
  readonly spansIn: (week: number, minutes: number, bounds: PatternBounds) => readonly Span[] | undefined;
  /** The cycle must be a multiple of so many weeks. */
  readonly every: number;
}

/** Visits begin with breakfast at seven, and end with bedtime at ten. */
const OPENING = 7 * 60;
const CLOSING = 22 * 60;
const TEN = 10 * 60;
/** Later starts and earlier ends share the peaks out. */
const STEPS = [0, 30, 60];

const early =
  (start: number) =>
  (minutes: number): Span => [start, start + minutes];
const late =
  (end: number) =>
  (minutes: number): Span => [end - minutes, end];

/** The same shift on every day, as far as it still lies in the band of its name. */
function steady(band: ShiftBand, words: string, spanOf: (minutes: number) => Span): DayBand {
  return {
    key: band,
    words,
    every: 1,
    spansIn: (_, minutes) => {
      const [start, end] = spanOf(minutes);
      return toShiftBand({ start, end }) === band ? [[start, end]] : undefined;
    },
  };
}

/** Less than an hour between two shifts is a break, not a gap. */
const LEAST_GAP = 60;

/** Half at one peak and half at the other, with an unpaid gap between. */
function split(key: string, words: string, at: (length: number) => number): DayBand {
  return {
    key,
    words,
    every: 1,
    spansIn: (_, minutes, { longestGap }) => {
      if (longestGap < LEAST_GAP) return undefined;
      const first = Math.round(minutes / 30) * 15;
      const start = at(minutes + longestGap);
      const end = start + minutes + longestGap;
      return [
        [start, start + first],
        [end - (minutes - first), end],
      ];
    },
  };
}

/** Week by week, as the letters say: E early, L late. */
function inTurn(letters: string, words: string): DayBand {
  return {
    key: `turn-${letters.toLowerCase()}`,
    words,
    every: letters.length,
    spansIn: (week, minutes) => {
      const isEarly = letters[week % letters.length] === 'E';
      return [(isEarly ? early(OPENING) : late(CLOSING))(minutes)];
    },
  };
}

/** Bands of the day. */
const DAY_BANDS: readonly DayBand[] = [
  ...STEPS.map((step) => steady('early', 'Earlies', early(OPENING + step))),
  ...STEPS.map((step) => steady('middle', 'Middles', early(TEN + step))),
  ...STEPS.slice(0, 2).map((step) => steady('late', 'Lates', late(CLOSING - step))),
  ...STEPS.slice(0, 2).map((step) => steady('twilight', 'Twilight', late(CLOSING - step))),
  split('split', 'Split days, breakfast and tea', () => OPENING),
  split('split-late', 'Split days, lunch and bedtime', (length) => CLOSING - length),
  inTurn('EL', 'Early and late in turn'),
  inTurn('EEL', 'Two weeks early, one late'),
  inTurn('ELL', 'One week early, two late'),
  inTurn('EEEL', 'Three weeks early, one late'),
];

/** 22:00 on, for 7 to 10 hours: shorter is a late evening, and by eight the day's workers are there. */
const NIGHT_LENGTH = { least: 420, most: 600 };

const NIGHT_BANDS: readonly DayBand[] = [
  {
    key: 'night',
    words: 'Nights',
    every: 1,
    spansIn: (_, minutes) =>
      NIGHT_LENGTH.least <= minutes && minutes <= NIGHT_LENGTH.most ? [early(CLOSING)(minutes)] : undefined,
  },
];

export function bandsFor(nights: boolean): readonly DayBand[] {
  return nights ? NIGHT_BANDS : DAY_BANDS;
}

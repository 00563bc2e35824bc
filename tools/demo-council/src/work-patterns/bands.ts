/** Clock span of one shift. */
export type Span = readonly [start: number, end: number];

/** How much later than usual the mornings begin, and how much earlier than usual the evenings end. */
export interface Nudge {
  readonly morning: number;
  readonly evening: number;
}

const OPENING = 7 * 60;
const CLOSING = 22 * 60;
/** Midday shifts begin before lunch. */
const MIDDAY = 11 * 60;
/** Late split days begin with lunch. */
const LUNCH = 11 * 60 + 30;

/** Where in the day a shift of so many minutes lies. */
export type Band = (minutes: number, nudge: Nudge) => readonly Span[];

export const early: Band = (minutes, { morning }) => [[OPENING + morning, OPENING + morning + minutes]];

export const late: Band = (minutes, { evening }) => [[CLOSING - evening - minutes, CLOSING - evening]];

/** From before lunch on. */
export const middle: Band = (minutes, { morning }) => [[MIDDAY + morning, MIDDAY + morning + minutes]];

/** Half in the morning and half towards the evening, with so much rest before the next morning. */
const splitWith =
  (rest: number): Band =>
  (minutes, { morning }) => {
    const first = Math.ceil(minutes / 10) * 5;
    const start = OPENING + morning;
    const end = start + 1440 - rest;
    return [
      [start, start + first],
      [end - (minutes - first), end],
    ];
  };

/** With eleven hours of rest, as the law has it. */
export const split = splitWith(660);
/** With an hour more, for the night in spring when the clocks go forward. */
export const safeSplit = splitWith(720);

/** Lunch and bedtime; the evening's end leaves a full rest before the next day's lunch. */
export const lateSplit: Band = (minutes, { evening }) => {
  const first = Math.floor(minutes / 10) * 5;
  const end = CLOSING - evening;
  return [
    [LUNCH, LUNCH + first],
    [end - (minutes - first), end],
  ];
};

/** Dundee's shifts of six hours: 07:30–13:30 and 16:00–22:00. */
export const dundeeEarly: Band = () => [[450, 810]];
export const dundeeLate: Band = () => [[960, 1320]];

/** 22:00 to 06:30; night visits are over by six. */
export const night: Band = () => [[CLOSING, 1440 + 390]];

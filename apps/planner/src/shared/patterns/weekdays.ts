/** 0 = Monday, as in every pattern and slot. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** "Mon". */
export const shortWeekday = (weekday: number): string => WEEKDAYS[weekday]!.slice(0, 3);

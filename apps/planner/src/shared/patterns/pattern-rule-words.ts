/** Rules of patterns as a manager calls them. */
const WORDS: Readonly<Record<string, string>> = {
  'daily-rest': 'Daily rest',
  'weekly-rest': 'Weekly rest',
  'weekly-hours': 'Weekly hours',
  'night-hours': 'Night hours',
  break: 'Break',
  'late-to-early': 'Late, then early',
  'longest-shift': 'Longest shift',
  'shortest-shift': 'Shortest shift',
  'longest-day': 'Longest day',
  'longest-gap': 'Longest gap in a day',
  'days-in-a-row': 'Days in a row',
  'weekends-in-four': 'Weekends in four',
  'weekends-in-a-row': 'Weekends in a row',
  'nights-in-a-row': 'Nights in a row',
  'early-start': 'Early start',
  'single-days-off': 'Single days off',
  'split-days': 'Split days',
  'shift-lengths': 'Different lengths of shift',
};

/** Also names a rule that this planner does not know yet. */
export const wordPatternRule = (rule: string): string => WORDS[rule] ?? rule;

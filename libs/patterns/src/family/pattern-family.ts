/** Kinds of work pattern that people name when they speak of them. */
export const PATTERN_FAMILIES = [
  'fixed earlies',
  'fixed middles',
  'fixed lates',
  'twilight',
  'early and late in turn',
  'split days',
  'four on, four off',
  'seven on, seven off',
  'days on and off in turn',
  'weekends',
  'nine-week rotation',
  'longer rotation',
  'nights',
  'flexible',
  'other',
] as const;
export type PatternFamily = (typeof PATTERN_FAMILIES)[number];

/** What makes a pattern one of the family, for those who read the count. Most = four of five. */
export const FAMILY_WORDS: Readonly<Record<PatternFamily, string>> = {
  'fixed earlies': 'Most shifts start before 10:00 and end by 17:00.',
  'fixed middles': 'Most shifts lie between morning and evening: from 10:00 to 20:00.',
  'fixed lates': 'Most shifts end after 20:00.',
  twilight: 'Most shifts start at 15:30 or later: tea and bedtime.',
  'early and late in turn':
    'Early shifts and late ones, more than one in five of each, over four weeks or fewer.',
  'split days': 'At least half of the working days have an hour or more of unpaid time between shifts.',
  'four on, four off': 'Four days worked and four free, whatever the day of the week.',
  'seven on, seven off': 'Seven days worked and seven free.',
  'days on and off in turn': 'So many days worked and so many free, whatever the day of the week.',
  weekends: 'Every weekend, with at least half of the hours on Saturday and Sunday.',
  'nine-week rotation': 'Early shifts and late ones in a cycle of nine weeks.',
  'longer rotation': 'Early shifts and late ones in a cycle of five weeks or more.',
  nights: 'At least half of the shifts are nights.',
  flexible: 'Shifts without a fixed part of the day, with flex shifts that may be asked for beside them.',
  other: 'None of the other families.',
};

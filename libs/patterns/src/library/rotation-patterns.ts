import type { Sketch } from './known-pattern';

/** Dundee's single shifts: six hours either way. */
const DUNDEE = { E: [['07:30', '13:30']], L: [['16:00', '22:00']] } as const;
const GMB_DUNDEE = 'GMB Dundee, home care rota consultation: nine weeks of 6-hour shifts, 30 h';

/** Rotations over three weeks and more. */
export const ROTATION_SKETCHES: readonly Sketch[] = [
  {
    id: 'early-1in3-30',
    name: 'Earlies, one weekend in three, 30 h',
    weeks: ['EEE-EEE', '-EEEE--', 'EEEEE--'],
    letters: { E: [['07:00', '13:00']] },
    words: 'Mornings of six hours, one weekend in three.',
    source: 'One weekend in three, asked for where alternate weekends are disputed',
  },
  {
    id: 'late-1in3-30',
    name: 'Lates, one weekend in three, 30 h',
    weeks: ['LLL-LLL', '-LLLL--', 'LLLLL--'],
    letters: { L: [['16:00', '22:00']] },
    words: 'Evenings of six hours, one weekend in three.',
    source: 'One weekend in three, asked for where alternate weekends are disputed',
  },
  {
    id: 'nine-week-30',
    name: 'Nine weeks, early and late, 30 h',
    weeks: [
      'EEE-EEE',
      '-LLLL--',
      'LL-LLLL',
      '-EEEE--',
      'EEEE-EE',
      'LLL-L--',
      'L-LLLLL',
      '-EEEE--',
      'LL--EEE',
    ],
    letters: DUNDEE,
    words:
      'Early and late weeks in turn with 5 weekends in 9, three of them early; a day off lies between a late and an early shift.',
    source: `${GMB_DUNDEE}; laid out anew without short rests`,
  },
  {
    id: 'nine-week-short-rest-30',
    name: 'Nine weeks, early and late with short rests, 30 h',
    weeks: [
      'EEE-EEE',
      '-LLLL--',
      'EE-LLLL',
      '-EELL--',
      'EELL-EE',
      'LLL-L--',
      'LLE--LL',
      '-EEEL--',
      'EELL-LL',
    ],
    letters: DUNDEE,
    words:
      'Early and late shifts within a week, in the manner of the rota voted for in Dundee: 9½ hours from a late shift to an early one.',
    source: GMB_DUNDEE,
    warning:
      'Turns from late (22:00) to early (07:30) leave 9½ hours, less than the daily rest of 11: it needs an agreement on compensatory rest.',
  },
  {
    id: 'twelve-week-30',
    name: 'Twelve-week master rota, early and late, 30 h',
    weeks: [
      'EEE-EEE',
      '-LLLL--',
      'LL-LLLL',
      '-EEEE--',
      'EEEE-EE',
      'LLL-L--',
      'L-LLLLL',
      '-EEEE--',
      'EE-EEEE',
      '-LLLL--',
      'LLL-LLL',
      '-EEEE--',
    ],
    letters: DUNDEE,
    words:
      'One rota for a team of twelve, each a week further: all have the same weekends, earlies and lates in the end.',
    source:
      'Angus 2022–2023, master rota of twelve weeks: the draft was rejected for odd shift lengths, splits and days in a row, which this one has not',
  },
];

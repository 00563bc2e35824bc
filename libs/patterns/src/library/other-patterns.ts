import type { Sketch } from './known-pattern';

/** So many days on and off, over as many weeks as it takes to meet the week again. */
function turnOnAndOff(letters: string): string[] {
  const weeks = letters.length % 7 === 0 ? letters.length / 7 : letters.length;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => letters[(week * 7 + day) % letters.length]).join(''),
  );
}

const ROTATING = 'Used for cover on all seven days alike; days off move through the week';
const NIGHT_SOURCE = 'Night services of Scottish councils, 22:00 to 07:30, in pairs';

/** Days on and off, weekends, split days, nights, first response. */
export const OTHER_SKETCHES: readonly Sketch[] = [
  {
    id: 'four-on-four-off-early-30',
    name: 'Four on, four off, earlies, 30 h',
    weeks: turnOnAndOff('EEEE----'),
    letters: { E: [['07:00', '15:30']] },
    words: 'Four days of 8½ hours, then four free.',
    source: ROTATING,
  },
  {
    id: 'four-on-four-off-late-30',
    name: 'Four on, four off, lates, 30 h',
    weeks: turnOnAndOff('LLLL----'),
    letters: { L: [['13:30', '22:00']] },
    words: 'Four evenings of 8½ hours, then four free.',
    source: ROTATING,
  },
  {
    id: 'three-on-three-off-late-35',
    name: 'Three on, three off, 35 h',
    weeks: turnOnAndOff('LLL---'),
    letters: { L: [['12:00', '22:00']] },
    words: 'Three days of ten hours, then three free.',
    source: ROTATING,
  },
  {
    id: 'seven-on-seven-off-35',
    name: 'Seven on, seven off, 35 h',
    weeks: ['DDDDDDD', '-------'],
    letters: {
      D: [
        ['08:00', '12:00'],
        ['13:30', '17:00'],
        ['19:30', '22:00'],
      ],
    },
    words: 'Seven days of ten hours from 08:00 to 22:00 with two unpaid gaps, then seven free.',
    source: 'Glasgow (Cordia) from 2015, surveys by UNISON and GMB',
    warning:
      'Brought in for continuity, it harmed: 70 hours in the week worked; 53 % exhausted on the last day, 74 % of staff wanted it scrapped. Here to compare with, not to consult on.',
  },
  {
    id: 'weekends-16',
    name: 'Weekends only, 16 h',
    weeks: ['-----DD'],
    letters: { D: [['07:00', '15:00']] },
    words: 'Every Saturday and Sunday, eight hours each.',
    source: 'Weekend contracts, taken by people with another job or in study',
  },
  {
    id: 'weekends-20',
    name: 'Weekends and Friday, 20 h',
    weeks: ['----DDD'],
    letters: { D: [['15:15', '22:00']] },
    words: 'Every Friday, Saturday and Sunday evening.',
    source: 'Weekend contracts, taken by people with another job or in study',
  },
  ...[
    { hours: 18, weeks: ['-SS--SS', '---SS--'] },
    { hours: 24, weeks: ['SSS--SS', '--SSS--'] },
    { hours: 30, weeks: ['SSS-SSS', '-SSSS--'] },
  ].map(({ hours, weeks }) => ({
    id: `split-${hours}`,
    name: `Split days, every second weekend, ${hours} h`,
    weeks,
    letters: { S: [['07:00', '10:00'] as const, ['15:00', '18:00'] as const] },
    words: 'Breakfast and tea with five unpaid hours between.',
    source: 'Split shifts follow the two peaks of demand; disputed in Dundee and Angus',
  })),
  {
    id: 'nights-four-on-four-off-30',
    name: 'Nights, four on, four off, 30 h',
    weeks: turnOnAndOff('NNNN----'),
    letters: { N: [['22:00', '06:30']] },
    words: 'Four nights of 8½ hours, then four free.',
    source: NIGHT_SOURCE,
  },
  {
    id: 'nights-35',
    name: 'Nights, one weekend in three, 35 h',
    weeks: ['NN--NNN', '--NNN--', '-NNN---'],
    letters: { N: [['22:00', '07:30']] },
    words: 'Eleven nights of 9½ hours in three weeks.',
    source: NIGHT_SOURCE,
  },
  {
    id: 'first-response-30',
    name: 'First response, mornings and middays with spare evenings, 30 h',
    weeks: ['EMEF-EM', 'FMEME--'],
    letters: {
      E: [['07:00', '13:45']],
      M: [['11:00', '17:45']],
      F: [['16:00', '22:00']],
    },
    flex: 'F',
    words: 'Core shifts by day, and evenings that may be asked for at short notice.',
    source: 'Flexi shifts for cover and first response in Dundee’s nine-week rota',
  },
];

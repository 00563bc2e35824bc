import type { Sketch } from './known-pattern';

type Span = readonly [start: string, end: string];

/** A usual contract: its early and late shift, and a fortnight's days with one weekend worked. */
interface UsualContract {
  readonly hours: number;
  readonly early: Span;
  readonly late: Span;
  readonly fortnight: readonly [withWeekend: string, without: string];
}

/** Days off in pairs, and six working days in a row at most. */
const TEN: UsualContract['fortnight'] = ['XXX-XXX', '-XXXX--'];
const EIGHT: UsualContract['fortnight'] = ['XXX--XX', '--XXX--'];
const SIX: UsualContract['fortnight'] = ['-XX--XX', '---XX--'];

/** Contracts that Scottish councils write (18, 24 and 30 hours in Dundee, 37 full time); shifts in quarters of an hour. */
const CONTRACTS: readonly UsualContract[] = [
  { hours: 16, early: ['07:00', '12:15'], late: ['16:45', '22:00'], fortnight: SIX },
  { hours: 18, early: ['07:00', '13:00'], late: ['16:00', '22:00'], fortnight: SIX },
  { hours: 20, early: ['07:00', '12:00'], late: ['17:00', '22:00'], fortnight: EIGHT },
  { hours: 24, early: ['07:00', '13:00'], late: ['16:00', '22:00'], fortnight: EIGHT },
  { hours: 25, early: ['07:00', '13:15'], late: ['15:45', '22:00'], fortnight: EIGHT },
  { hours: 30, early: ['07:00', '13:00'], late: ['16:00', '22:00'], fortnight: TEN },
  { hours: 35, early: ['07:00', '14:00'], late: ['15:00', '22:00'], fortnight: TEN },
  { hours: 37, early: ['07:00', '14:30'], late: ['14:30', '22:00'], fortnight: TEN },
];

const SOURCE = 'Alternate weekends, the most usual rule in council home care; times for local agreement';

/** Evening shifts from here on cover tea and bedtime alone. */
const TWILIGHT = '15:30';

/** Every second weekend, for the usual contracts: earlies, lates, and both in turn. */
export const CONTRACT_SKETCHES: readonly Sketch[] = CONTRACTS.flatMap((contract) => {
  const { hours, early, late, fortnight } = contract;
  const written = (first: string, second: string) => [
    fortnight[0].replaceAll('X', first),
    fortnight[1].replaceAll('X', second),
  ];
  const about = { letters: { E: [early], L: [late] }, source: SOURCE };
  return [
    {
      ...about,
      id: `early-1in2-${hours}`,
      name: `Earlies, every second weekend, ${hours} h`,
      weeks: written('E', 'E'),
      words: `Mornings from ${early[0]} to ${early[1]}, one weekend on and one off.`,
    },
    {
      ...about,
      id: `late-1in2-${hours}`,
      name: `${late[0] < TWILIGHT ? 'Lates' : 'Twilight'}, every second weekend, ${hours} h`,
      weeks: written('L', 'L'),
      words: `Evenings from ${late[0]} to ${late[1]}, one weekend on and one off.`,
    },
    {
      ...about,
      id: `in-turn-1in2-${hours}`,
      name: `Early and late in turn, every second weekend, ${hours} h`,
      weeks: written('E', 'L'),
      words: 'A week of earlies with its weekend, then a week of lates without.',
    },
  ];
});

import type { WorkPattern } from '@homeround/domain';
import fc from 'fast-check';
import { anyPattern } from '../testing/any-pattern';
import { inLetters, startedLater } from '../testing/in-letters';
import { familyOf } from './family-of';
import type { PatternFamily } from './pattern-family';

const EIGHT_WEEKS = (letters: string) =>
  inLetters(
    ...Array.from({ length: 8 }, (_, week) =>
      Array.from({ length: 7 }, (__, day) => letters[(week * 7 + day) % 8]).join(''),
    ),
  );
const nine = (first: string, second: string) =>
  Array.from({ length: 9 }, (_, week) => (week % 2 === 0 ? first : second));

const CASES: readonly (readonly [PatternFamily, WorkPattern])[] = [
  ['fixed earlies', inLetters('EEEEE--')],
  ['fixed earlies', inLetters('EEEEL--')],
  ['fixed middles', inLetters('MMMMM--')],
  ['fixed lates', inLetters('LLLLL--')],
  ['twilight', inLetters('TTTTT--')],
  ['early and late in turn', inLetters('EEEEE--', '-LLLL--')],
  ['early and late in turn', inLetters('EE-TT--')],
  ['split days', inLetters('SSSEE--')],
  ['four on, four off', EIGHT_WEEKS('EEEE----')],
  ['seven on, seven off', inLetters('LLLLLLL', '-------')],
  ['days on and off in turn', EIGHT_WEEKS('EEE-----')],
  ['weekends', inLetters('----EEE')],
  ['nine-week rotation', inLetters(...nine('EEEE---', '-LLLL--'))],
  ['longer rotation', inLetters(...nine('EEEE---', '-LLLL--').slice(0, 7))],
  ['nights', inLetters('NNN----')],
  ['flexible', inLetters('EFM-F--', 'FL-EM--')],
  ['flexible', inLetters('EFFFF--')],
  ['other', inLetters('EMDLM--')],
];

describe('the family of a pattern', () => {
  it.each(CASES)('is %s', (family, pattern) => {
    expect(familyOf(pattern)).toBe(family);
  });

  it('takes Monday to Thursday for a week, not for days on and off', () => {
    expect(familyOf(inLetters('EEEE---'))).toBe('fixed earlies');
  });

  it('takes nine weeks of the same for that week', () => {
    expect(familyOf(inLetters(...nine('EE-TT--', 'EE-TT--')))).toBe('early and late in turn');
  });

  it('is flexible where nothing is core', () => {
    expect(familyOf(inLetters('FF-----'))).toBe('flexible');
  });

  it('does not hang on the name', () => {
    expect(familyOf({ ...inLetters('EEEEE--'), name: 'Nights' })).toBe('fixed earlies');
  });

  it('is the same in whatever week the cycle starts, and however often it is written out', () => {
    fc.assert(
      fc.property(anyPattern('A'), fc.nat(5), (pattern, weeks) => {
        const family = familyOf(pattern);
        expect(familyOf(startedLater(pattern, weeks))).toBe(family);
        const twice = pattern.shifts.map((shift) => ({ ...shift, week: shift.week + pattern.cycleWeeks }));
        const doubled = { cycleWeeks: 2 * pattern.cycleWeeks, shifts: [...pattern.shifts, ...twice] };
        expect(familyOf({ ...pattern, ...doubled })).toBe(family);
      }),
      { numRuns: 100 },
    );
  });
});

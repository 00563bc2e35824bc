import { DEFAULT_PATTERN_SETTINGS, DEFAULT_RULES } from '@homeround/domain';
import { familyOf } from '../family/family-of';
import { findPatternFaults } from '../legality/find-pattern-faults';
import { weeklyCoreMinutes } from '../shape/cycle-layout';
import { shiftedKey } from '../shape/shape-key';
import { toKnownPattern } from './known-pattern';
import { KNOWN_PATTERNS } from './known-patterns';

const { bounds } = DEFAULT_PATTERN_SETTINGS;
const findingsOf = (known: (typeof KNOWN_PATTERNS)[number]) =>
  findPatternFaults(known.pattern, DEFAULT_RULES, bounds);
const byId = (id: string) => KNOWN_PATTERNS.find(({ pattern }) => pattern.workPatternId === `LIB-${id}`)!;
const ALL = KNOWN_PATTERNS.map((known) => [known.pattern.workPatternId, known] as const);

describe('the library of known patterns', () => {
  it.each(ALL.filter(([, { warning }]) => warning === undefined))(
    'has %s, which keeps the law',
    (_, known) => {
      const findings = findingsOf(known).filter(({ tier }) => tier !== 'good-practice');
      const isForWeekends = familyOf(known.pattern) === 'weekends';
      expect(findings.map(({ rule }) => rule)).toEqual(isForWeekends ? ['weekends-in-four'] : []);
    },
  );

  it.each(ALL.filter(([, { warning }]) => warning !== undefined))(
    'warns of %s, which breaks it',
    (_, known) => {
      expect(findingsOf(known).some(({ tier }) => tier === 'law')).toBe(true);
    },
  );

  it.each(ALL)('has %s with the hours that its name says, give or take ¾ hour', (_, { pattern }) => {
    const hours = Number(/(\d+) h$/.exec(pattern.name)?.[1]);
    expect(Math.abs(weeklyCoreMinutes(pattern) - hours * 60)).toBeLessThanOrEqual(45);
  });

  it('has no id, name or shape twice', () => {
    const count = (of: (known: (typeof KNOWN_PATTERNS)[number]) => string) =>
      new Set(KNOWN_PATTERNS.map(of)).size;
    const counts = [
      count(({ pattern }) => pattern.workPatternId),
      count(({ pattern }) => pattern.name),
      count(({ pattern }) => shiftedKey(pattern)),
    ];
    expect(counts).toEqual(counts.map(() => KNOWN_PATTERNS.length));
  });

  it('has the nine weeks of Dundee with and without short rests', () => {
    const rests = ['nine-week-30', 'nine-week-short-rest-30'].map(
      (id) => findingsOf(byId(id)).find(({ rule }) => rule === 'daily-rest')?.amount,
    );
    expect(rests).toEqual([undefined, 570]);
    expect(familyOf(byId('nine-week-30').pattern)).toBe('nine-week rotation');
  });

  it('compares with seven on, seven off: ten hours on seven days in a row', () => {
    const { pattern, warning } = byId('seven-on-seven-off-35');
    expect([familyOf(pattern), weeklyCoreMinutes(pattern) / 60]).toEqual(['seven on, seven off', 35]);
    expect(warning).toMatch(/harmed/);
  });

  it('refuses a week of six days and a letter without meaning', () => {
    const about = {
      id: 'x',
      name: 'x',
      words: '',
      source: '',
      letters: { E: [['07:00', '13:00'] as const] },
    };
    expect(() => toKnownPattern({ ...about, weeks: ['EE----'] })).toThrow('6 days');
    expect(() => toKnownPattern({ ...about, weeks: ['EX-----'] })).toThrow('what X is');
  });
});

import {
  type CandidatePattern,
  DEFAULT_PATTERN_SETTINGS,
  DEFAULT_RULES,
  type WorkPattern,
} from '@homeround/domain';
import { aCoreShift, aPatternOf } from '../testing/any-pattern';
import { inLetters } from '../testing/in-letters';
import { type CandidateSettings, type CandidateSources, toCandidates } from './to-candidates';

const named = (workPatternId: string, pattern: WorkPattern): WorkPattern => ({ ...pattern, workPatternId });
const workersOn = (...ids: string[]) =>
  ids.map((workPatternId, index) => ({ workerId: `W${index}`, workPatternId, contractedMinutes: 1800 }));
/** Five mornings from 07:00, so many minutes later. */
const mornings = (id: string, later: number) =>
  aPatternOf(
    id,
    [0, 1, 2, 3, 4].map((day) => aCoreShift(day, 420 + later, 780 + later)),
  );
const made = (id: string, pattern: WorkPattern, origin: CandidatePattern['origin']) => ({
  ...named(id, pattern),
  origin,
  family: 'other',
});

function candidatesOf(sources: Partial<CandidateSources>, settings: Partial<CandidateSettings> = {}) {
  const all = { present: [], workers: [], library: [], generated: [], rotating: [], ...sources };
  return toCandidates(all, DEFAULT_RULES, { ...DEFAULT_PATTERN_SETTINGS, ...settings });
}
const idsOf = (...given: Parameters<typeof candidatesOf>) =>
  candidatesOf(...given).map(({ workPatternId }) => workPatternId);

describe('candidates', () => {
  const present = [mornings('A', 0), mornings('B', 10), mornings('C', 60)];

  it('have one present pattern for each that count as one when rounded, with its id', () => {
    const found = candidatesOf({ present, workers: workersOn('A', 'B', 'B', 'C') });
    expect(found.map(({ workPatternId, origin, family }) => [workPatternId, origin, family])).toEqual([
      ['B', 'present', 'fixed earlies'],
      ['C', 'present', 'fixed earlies'],
    ]);
  });

  it('have no present pattern that nobody works', () => {
    expect(idsOf({ present, workers: workersOn('A') })).toEqual(['A']);
  });

  it('have none that breaks the law, unless it names an agreement on rest', () => {
    const unlawful = named('U', inLetters('LE-----'));
    const workers = workersOn('U');
    expect(idsOf({ present: [unlawful], workers })).toEqual([]);
    expect(idsOf({ present: [{ ...unlawful, restAgreement: 'LA 12' }], workers })).toEqual(['U']);
  });

  it('let a lawful member speak for a group whose most worked one is not', () => {
    // Ten hours and three quarters of rest, or eleven.
    const turn = (id: string, end: number) =>
      aPatternOf(id, [aCoreShift(0, 960, end), aCoreShift(1, 480, 840)]);
    const found = idsOf({ present: [turn('A', 1275), turn('B', 1260)], workers: workersOn('A', 'A', 'B') });
    expect(found).toEqual(['B']);
  });

  it('have patterns that were made only where nothing known is within a quarter of an hour', () => {
    const generated = [made('G-1', mornings('', 5), 'generated'), made('G-2', mornings('', 30), 'generated')];
    expect(idsOf({ present, workers: workersOn('A', 'C'), generated })).toEqual(['A', 'C', 'G-2']);
  });

  it('have no rotating pattern beyond the bounds', () => {
    const rotating = [
      made('R-1', inLetters('EE---EE'), 'rotating'),
      made('R-2', inLetters('EE---EE', 'EEEE---'), 'rotating'),
    ];
    expect(idsOf({ rotating })).toEqual(['R-2']);
  });

  it('have what is fixed, whatever speaks against it', () => {
    const fixed = ['LIB-seven-on-seven-off-35', 'B'];
    const { library, ...sources } = { library: undefined, present, workers: workersOn('A', 'A') };
    expect(library).toBeUndefined();
    const found = toCandidates({ ...sources, generated: [], rotating: [] }, DEFAULT_RULES, {
      ...DEFAULT_PATTERN_SETTINGS,
      fixed,
    }).map(({ workPatternId }) => workPatternId);
    expect(found).toEqual(expect.arrayContaining(fixed));
    expect(found).not.toContain('A');
    expect(found).not.toContain('LIB-nine-week-short-rest-30');
  });

  it('have nothing forbidden, nor what rounds to it', () => {
    const generated = [made('G-1', mornings('', 5), 'generated')];
    expect(idsOf({ present, workers: workersOn('A', 'B', 'C'), generated }, { forbidden: ['A'] })).toEqual([
      'C',
    ]);
  });

  it('have of the library what suits a contract that somebody has', () => {
    const found = toCandidates(
      { present, workers: workersOn('A'), generated: [], rotating: [] },
      DEFAULT_RULES,
      DEFAULT_PATTERN_SETTINGS,
    ).filter(({ origin }) => origin === 'library');
    expect(found.length).toBeGreaterThan(5);
    for (const { name } of found) expect(name).toMatch(/30 h$/);
    expect(found.some(({ family }) => family === 'nights')).toBe(false);
  });
});

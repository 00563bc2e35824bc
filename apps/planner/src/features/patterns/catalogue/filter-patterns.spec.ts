import type { PatternBody } from '@homeround/contract';
import { readCatalogueSearch } from './catalogue-search';
import { filterPatterns, findingChoices } from './filter-patterns';

const finding = (rule: string, tier: 'law' | 'good-practice') => ({ rule, tier, text: '' });
const patternOf = (workPatternId: string, change: Partial<PatternBody>): PatternBody => ({
  ...{ workPatternId, name: `Pattern ${workPatternId}`, cycleWeeks: 1, shifts: [], weeklyMinutes: 0 },
  ...{ weekendsInFour: 0, family: 'nights', origin: 'present', warning: null, restAgreement: null },
  ...{ findings: [], workers: 0, workersByLocality: [] },
  ...change,
});

const PATTERNS = [
  patternOf('W1', { workersByLocality: [{ localityId: 'north', workers: 3 }] }),
  patternOf('W2', { family: 'twilight', findings: [finding('daily-rest', 'law')] }),
  patternOf('W3', { name: 'Short earlies', findings: [finding('early-start', 'good-practice')] }),
];
const idsFor = (search: Parameters<typeof filterPatterns>[1]) =>
  filterPatterns(PATTERNS, search).map(({ workPatternId }) => workPatternId);

describe('the filters of the catalogue', () => {
  it('leave everything where nothing is chosen', () => expect(idsFor({})).toEqual(['W1', 'W2', 'W3']));

  it.each([
    [{ find: 'short' }, ['W3']],
    [{ find: 'w2' }, ['W2']],
    [{ family: 'twilight' }, ['W2']],
    [{ locality: 'north' }, ['W1']],
    [{ finding: 'law' }, ['W2']],
    [{ finding: 'early-start' }, ['W3']],
    [{ finding: 'none' }, ['W1']],
    [{ finding: 'law', find: 'short' }, []],
  ])('%j leaves %j', (search, ids) => expect(idsFor(search)).toEqual(ids));

  it('offer only findings that some pattern has, with how many do', () => {
    expect(findingChoices(PATTERNS).map(({ label }) => label)).toEqual([
      'None (1)',
      'Any of law (1)',
      'Any of good practice (1)',
      'Daily rest (1)',
      'Early start (1)',
    ]);
  });

  it('read an address that anybody may have typed', () => {
    expect(readCatalogueSearch({ find: 12, family: '', other: 'x', pattern: 'WP001' })).toEqual({
      find: '12',
      pattern: 'WP001',
    });
  });
});

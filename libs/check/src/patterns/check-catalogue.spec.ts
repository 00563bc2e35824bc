import type { Catalogue, PatternInput, Placement } from '@homeround/domain';
import {
  aCatalogue,
  aPattern,
  aPatternInput,
  aPatternWorker,
  at,
  EARLY,
  LATE,
  weekdays,
} from '../testing/build-pattern-input';
import { checkCatalogue } from './check-catalogue';

const TWO = { workers: [aPatternWorker(1), aPatternWorker(2, { workPatternId: 'LATE' })] };
const GOOD = aCatalogue(['EARLY', 'TURN'], ['EARLY', 'TURN/2']);

const findingsOf = (catalogue: Catalogue, changes: Partial<PatternInput> = TWO, most?: number) =>
  checkCatalogue(aPatternInput(changes), catalogue, most).findings.map(({ kind, workerId, workPatternId }) =>
    [kind, workerId, workPatternId].filter(Boolean).join(' '),
  );
const placing = (...placements: (Partial<Placement> | undefined)[]): Catalogue => ({
  ...GOOD,
  placements: GOOD.placements.flatMap((placement, index) => {
    const changes = placements[index];
    return index in placements && changes === undefined ? [] : [{ ...placement, ...changes }];
  }),
});
const settingsWith = (changes: Partial<PatternInput['settings']>) => ({
  ...TWO,
  settings: { ...aPatternInput().settings, ...changes },
});

describe('checkCatalogue', () => {
  it('finds nothing in a good catalogue, nor in one where everybody keeps their own', () => {
    expect(findingsOf(GOOD)).toEqual([]);
    expect(findingsOf(aCatalogue([], ['EARLY', 'LATE']))).toEqual([]);
  });

  it('finds patterns that may not be in it', () => {
    expect(findingsOf({ ...GOOD, workPatternIds: ['EARLY', 'NONE', 'TURN'] })).toEqual([
      'unknown-pattern NONE',
    ]);
    expect(findingsOf({ ...GOOD, workPatternIds: ['EARLY', 'TURN', 'TURN'] })).toEqual([
      'repeated-pattern TURN',
    ]);
    expect(findingsOf({ ...GOOD, workPatternIds: ['TURN', 'EARLY'] })).toEqual(['not-in-order EARLY']);
    expect(findingsOf(GOOD, TWO, 1)).toEqual(['too-many-patterns']);
    expect(findingsOf(GOOD, TWO, 2)).toEqual([]);
  });

  it('finds forbidden patterns and misses fixed ones', () => {
    expect(findingsOf(GOOD, settingsWith({ forbidden: ['TURN'] }))).toEqual(['forbidden-pattern TURN']);
    expect(findingsOf(GOOD, settingsWith({ fixed: ['LATE'] }))).toEqual(['fixed-missing LATE']);
    expect(findingsOf(GOOD, settingsWith({ fixed: ['EARLY'] }))).toEqual([]);
  });

  it('takes a present pattern that is no candidate only as kept individually', () => {
    const old = aPattern('OLD', EARLY.shifts);
    const changes = { workers: [aPatternWorker(1, { workPatternId: 'OLD' })], presentPatterns: [old, LATE] };
    expect(findingsOf(aCatalogue(['LATE'], ['OLD']), changes)).toEqual([]);
    expect(findingsOf(aCatalogue(['OLD'], ['OLD']), changes)).toEqual(['unknown-pattern OLD']);
  });

  it('finds workers who are not placed exactly once', () => {
    const unknown = { ...GOOD.placements[0]!, workerId: 'W9' };
    expect(findingsOf(placing(undefined))).toEqual(['missing-worker W1']);
    expect(findingsOf({ ...GOOD, placements: [...GOOD.placements, unknown] })).toEqual(['unknown-worker W9']);
    expect(findingsOf({ ...GOOD, placements: [...GOOD.placements, GOOD.placements[0]!] })).toEqual([
      'repeated-worker W1',
    ]);
    expect(findingsOf({ ...GOOD, placements: [...GOOD.placements].reverse() })).toEqual(['not-in-order W2']);
  });

  it.each([0, 3, 1.5, Number.NaN])('finds phase %s of a cycle of two', (phase) => {
    expect(findingsOf(placing({}, { phase }))).toEqual(['phase-outside-cycle W2 TURN']);
  });

  it('finds placements outside the catalogue', () => {
    expect(findingsOf(placing({}, { workPatternId: 'NONE' }))).toEqual(['unknown-pattern W2 NONE']);
    expect(findingsOf(placing({}, { workPatternId: 'LATE', phase: 1 }))).toEqual([
      'outside-catalogue W2 LATE',
    ]);
    expect(findingsOf(placing({}, { workPatternId: 'LATE', phase: 1, individual: true }))).toEqual([]);
  });

  it('finds individual placements that are none', () => {
    expect(findingsOf(placing({ individual: true }))).toEqual(['wrongly-individual W1 EARLY']);
    expect(findingsOf(placing({ workPatternId: 'LATE', individual: true }))).toEqual([
      'wrongly-individual W1 LATE',
    ]);
  });

  it('finds placements that a rule forbids, but never that of the present pattern', () => {
    const workers = [aPatternWorker(1, { contractedMinutes: 900 }), TWO.workers[1]!];
    const { findings } = checkCatalogue(aPatternInput({ workers }), placing({ workPatternId: 'TURN' }));
    expect(findings).toEqual([
      { kind: 'may-not-work', workerId: 'W1', workPatternId: 'TURN', detail: 'rule 1 (contract) forbids it' },
    ]);
    expect(findingsOf(GOOD, { workers })).toEqual([]);
  });

  it('judges a council of unlike cycles within the joint cycle followed', () => {
    const cycles = [5, 7, 8, 9, 11].map((weeks) =>
      aPattern(
        `C${weeks}`,
        Array.from({ length: weeks }, (_, week) => at(week + 1, 0, 7, 13 + (week % 2))),
        {},
      ),
    );
    const workers = cycles.map(({ workPatternId }, n) => aPatternWorker(n + 1, { workPatternId }));
    const input = aPatternInput({ workers, presentPatterns: cycles });
    const { dealtCost, findings } = checkCatalogue(
      input,
      aCatalogue(
        [],
        cycles.map(({ workPatternId }) => workPatternId),
      ),
    );
    expect(findings).toEqual([]);
    expect(dealtCost.excess).toBeGreaterThan(30);
    expect(dealtCost.excess).toBeLessThan(35);
  });

  it('costs what can be resolved, where not everything can', () => {
    const { cost } = checkCatalogue(aPatternInput(TWO), placing({}, { workPatternId: 'NONE' }));
    expect(cost.excess).toBe(weekdays(1, 7, 13).length * 6);
  });
});

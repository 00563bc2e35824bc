import fc from 'fast-check';
import { DEFAULT_RULES, type Rota, RULE_NAMES } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { checkRota } from './check-rota';
import { aDuty, allocated } from './testing';

// Two people, two workers, two days, and something wrong by many rules.
const input = aRotaInput({
  people: [aPerson(1, { declinedWorkers: ['W2'], traits: ['dog'] }), aPerson(2)],
  workers: [aWorker(1), aWorker(2, { restrictions: ['dog'] })],
  shifts: [aShift(0), aShift(1), aShift(0, { workerId: 'W2' })],
  visits: [
    aVisit(1, { workers: 2 }),
    aVisit(2, { personId: 'P2', placeId: 'H2', skills: ['hoist'] }),
    aVisit(3),
    aVisit(4, { personId: 'P2', placeId: 'H2' }, 1),
  ],
});
const faulty: Partial<Rota> = {
  visits: [allocated(1, 540, ['W1', 'W2']), allocated(2, 565), allocated(3, 560, ['W2']), allocated(9, 1)],
  duties: [aDuty(0), aDuty(0, { workerId: 'W2', end: 800 })],
};

describe('checkRota', () => {
  it('finds nothing in a good rota', () => {
    expect(checkRota(aRotaInput(), aRota())).toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    const empty = aRotaInput({ visits: [], shifts: [], people: [], workers: [] });
    expect(checkRota(empty, aRota({ visits: [], duties: [] }))).toEqual([]);
  });

  it('orders findings by rule, then by id', () => {
    const findings = checkRota(input, aRota(faulty));
    expect(findings.map(({ rule, visitIds }) => [rule, ...visitIds])).toEqual([
      ['accounted-for', 'V4'],
      ['accounted-for', 'V9'],
      ['shift'],
      ['skill', 'V2'],
      ['one-visit-at-a-time', 'V1', 'V3'],
      ['declined-worker', 'V1'],
      ['declined-worker', 'V3'],
      ['worker-restriction', 'V1'],
      ['worker-restriction', 'V3'],
      ['travel-time', 'V1', 'V2'],
      ['travel-time', 'V1', 'V3'],
      ['break'],
    ]);
  });

  it('gives the same findings whatever the order of the lists', () => {
    const findings = checkRota(input, aRota(faulty));
    const orders = fc.record({
      visits: fc.shuffledSubarray([...faulty.visits!], { minLength: 4 }),
      duties: fc.shuffledSubarray([...faulty.duties!], { minLength: 2 }),
    });
    fc.assert(
      fc.property(orders, (changes) => {
        expect(checkRota(input, aRota(changes))).toEqual(findings);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it('takes the tier from the rules of the input', () => {
    const tiers = { ...DEFAULT_RULES.tiers, 'double-up': 'good-practice' as const };
    const lenient = aRotaInput({
      visits: [aVisit(1, { workers: 2 })],
      rules: { ...DEFAULT_RULES, tiers },
    });
    expect(checkRota(lenient, aRota())).toMatchObject([{ rule: 'double-up', tier: 'good-practice' }]);
  });

  it('takes anything for a rota and never throws', () => {
    const nonsense = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const halfSense = fc.record(
      {
        period: nonsense,
        visits: fc.array(
          fc.record({
            visitId: fc.oneof(fc.constant('V1'), nonsense),
            start: fc.oneof(fc.integer(), nonsense),
            workerIds: fc.oneof(fc.array(fc.oneof(fc.constantFrom('W1', 'W2'), nonsense)), nonsense),
          }),
        ),
        unallocated: fc.oneof(fc.array(nonsense), nonsense),
        duties: fc.array(
          fc.record({
            shiftId: fc.oneof(fc.constantFrom('W1@2026-03-02', 'W2@2026-03-02'), nonsense),
            workerId: fc.oneof(fc.constantFrom('W1', 'W2'), nonsense),
            start: fc.oneof(fc.integer(), nonsense),
            end: fc.oneof(fc.integer(), nonsense),
            breaks: fc.oneof(fc.array(nonsense), nonsense),
          }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(nonsense, halfSense), (rota) => {
        const findings = checkRota(input, rota as Rota);
        expect(findings.some(({ rule }) => rule === 'accounted-for')).toBe(true);
        expect(findings.every(({ amount }) => amount >= 0)).toBe(true);
        expect(findings.every(({ rule }) => RULE_NAMES.includes(rule))).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

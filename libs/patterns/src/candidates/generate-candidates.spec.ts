import { DEFAULT_PATTERN_SETTINGS, DEFAULT_RULES } from '@homeround/domain';
import fc from 'fast-check';
import { findPatternFaults } from '../legality/find-pattern-faults';
import { weeklyCoreMinutes } from '../shape/cycle-layout';
import { timeDifference, toComparable } from '../shape/time-difference';
import type { ContractSize } from './contract-size';
import { generateCandidates, type GenerateRequest } from './generate-candidates';

const { bounds } = DEFAULT_PATTERN_SETTINGS;
const aSize = (minutes: number, changes: Partial<ContractSize> = {}): ContractSize => ({
  minutes,
  least: minutes,
  most: minutes,
  nights: false,
  workers: 1,
  ...changes,
});
const aRequest = (changes: Partial<GenerateRequest> = {}): GenerateRequest => ({
  contractSizes: [aSize(1800)],
  bounds,
  rules: DEFAULT_RULES,
  contractTolerance: 45,
  ...changes,
});

describe('generated candidates', () => {
  const candidates = generateCandidates(aRequest());

  it('are as many as asked for, each with an id and a name of its own', () => {
    expect(candidates).toHaveLength(16);
    expect(new Set(candidates.map(({ workPatternId }) => workPatternId)).size).toBe(16);
    expect(new Set(candidates.map(({ name }) => name)).size).toBe(16);
  });

  it('differ in their families and their weekends', () => {
    const families = new Set(candidates.map(({ family }) => family));
    for (const family of ['fixed earlies', 'twilight', 'early and late in turn', 'split days'])
      expect(families).toContain(family);
    const weekends = new Set(candidates.map(({ workPatternId }) => workPatternId.split('-').at(-2)));
    expect(weekends.size).toBeGreaterThanOrEqual(4);
  });

  it('have names that a manager understands', () => {
    for (const { name, workPatternId } of candidates) {
      expect(name).toMatch(/^[A-Z][a-z, ]+, \d\d:\d\d–\d\d:\d\d.*(weekend|weekends).*, 30 h/);
      expect(workPatternId).toMatch(/^G-30-[a-z-]+-\din\d-[0-9a-z]{5}$/);
    }
  });

  it('are the same each time, fewer being the first of more', () => {
    expect(generateCandidates(aRequest({ most: 5 }))).toEqual(candidates.slice(0, 5));
  });

  it('follow the demand', () => {
    const evenings = Array.from({ length: 672 }, (_, slot) => (slot % 96 >= 64 && slot % 96 < 88 ? 1 : 0));
    const [first] = generateCandidates(aRequest({ demand: evenings, most: 1 }));
    expect(Math.min(...first!.shifts.map(({ start }) => start))).toBeGreaterThanOrEqual(15 * 60);
  });

  it('are nights for those who work nights', () => {
    const nights = generateCandidates(aRequest({ contractSizes: [aSize(1800, { nights: true })] }));
    expect(new Set(nights.map(({ family }) => family))).toEqual(new Set(['nights']));
  });

  it('are none for a contract that no shift fits', () => {
    expect(generateCandidates(aRequest({ contractSizes: [aSize(120)] }))).toEqual([]);
  });

  it('keep law, bounds and contract, and differ by more than a quarter of an hour, whatever is asked for', () => {
    const anyBounds = fc.record({
      longestShift: fc.integer({ min: 360, max: 720 }),
      shortestShift: fc.integer({ min: 120, max: 300 }),
      longestDay: fc.integer({ min: 600, max: 900 }),
      longestGap: fc.integer({ min: 0, max: 360 }),
      daysInARow: fc.integer({ min: 3, max: 6 }),
      weekendsInFour: fc.constantFrom(0, 1, 2, 3, 4),
      lateToEarlyRest: fc.integer({ min: 600, max: 840 }),
    });
    const anySize = fc
      .tuple(fc.integer({ min: 480, max: 2400 }), fc.nat(20), fc.boolean())
      .map(([minutes, spread, nights]) => aSize(minutes, { most: minutes + spread, nights }));
    fc.assert(
      fc.property(anySize, anyBounds, fc.integer({ min: 15, max: 60 }), (size, given, contractTolerance) => {
        const request = aRequest({ contractSizes: [size], bounds: given, contractTolerance, most: 6 });
        const shapes = generateCandidates(request).map((candidate) => {
          const broken = findPatternFaults(candidate, DEFAULT_RULES, given);
          expect(broken.filter(({ tier }) => tier !== 'good-practice')).toEqual([]);
          const minutes = weeklyCoreMinutes(candidate);
          expect(Math.abs(minutes - size.least)).toBeLessThanOrEqual(contractTolerance);
          expect(Math.abs(minutes - size.most)).toBeLessThanOrEqual(contractTolerance);
          return toComparable(candidate);
        });
        shapes.forEach((shape, index) =>
          shapes.slice(0, index).forEach((other) => expect(timeDifference(shape, other, 15)).toBeUndefined()),
        );
      }),
      { numRuns: 8 },
    );
  });
});

import { DEFAULT_PATTERN_SETTINGS, DEFAULT_RULES } from '@homeround/domain';
import fc from 'fast-check';
import { earlyAndLate, type RotatingTeam, toRotatingRequest } from './rotating-request';

const { bounds } = DEFAULT_PATTERN_SETTINGS;
const FLAT = Array.from({ length: 672 }, () => 1);
const aTeam = (changes: Partial<RotatingTeam> = {}): RotatingTeam => ({
  demand: FLAT,
  contractMinutes: 1800,
  weeks: 9,
  shifts: earlyAndLate(360),
  rules: DEFAULT_RULES,
  bounds,
  ...changes,
});
/** A weekend is two shifts. */
const shiftsIn = (demand: readonly (readonly number[])[]) =>
  sum(demand) + sum(demand.map((row) => row.slice(5)));
const sum = (rows: readonly (readonly number[])[]) => rows.flat().reduce((total, count) => total + count, 0);

describe('what is asked of the rotating builder', () => {
  it('has the shifts that the contract pays for', () => {
    // Nine workers of 30 hours in shifts of six.
    expect(shiftsIn(toRotatingRequest(aTeam())!.demand)).toBe(45);
  });

  it('has more workers where the demand is greater', () => {
    const evenings = FLAT.map((_, slot) => (slot % 96 >= 64 ? 3 : 1));
    const [early, late] = toRotatingRequest(aTeam({ demand: evenings }))!.demand;
    expect(sum([late!])).toBeGreaterThan(2 * sum([early!]));
  });

  it('forbids an early shift after a late one: 9½ hours are no daily rest', () => {
    expect(toRotatingRequest(aTeam())!.forbiddenPairs).toEqual([[1, 0]]);
  });

  it('is nothing for a contract of more shifts than days, or a cycle that is too long', () => {
    expect(toRotatingRequest(aTeam({ contractMinutes: 2700 }))).toBeUndefined();
    expect(toRotatingRequest(aTeam({ weeks: 13 }))).toBeUndefined();
  });

  it('never asks for more workers on a day than there are, nor for fuller weekends than the bounds', () => {
    const anyDemand = fc.array(fc.nat(9), { minLength: 672, maxLength: 672 });
    fc.assert(
      fc.property(
        anyDemand,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 8, max: 40 }),
        (demand, weeks, hours) => {
          const request = toRotatingRequest(aTeam({ demand, weeks, contractMinutes: hours * 60 }));
          if (!request) return;
          expect(shiftsIn(request.demand)).toBe(Math.round((weeks * hours) / 6));
          for (let day = 0; day < 6; day++) {
            const most = day < 5 ? weeks : Math.floor((weeks * bounds.weekendsInFour) / 4);
            expect(request.demand[0]![day]! + request.demand[1]![day]!).toBeLessThanOrEqual(most);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

import { aPerson, aVisit, aWorker } from '@homeround/domain/testing';
import * as fc from 'fast-check';
import { type Demand, minutesWithin } from './demand';
import { presentWithin, type Presence } from './presence';
import { findExcess } from './span-excess';

const demand = (earliest: number, latest: number, minutes: number, workers: 1 | 2 = 1): Demand => ({
  visit: aVisit(1, { workers }),
  person: aPerson(1),
  date: '2026-03-02',
  earliest,
  latest,
  minutes,
});
const presence = (start: number, end: number, breakLoss = 0): Presence => ({
  shift: { worker: aWorker(1), date: '2026-03-02', start, end },
  start,
  end,
  breakLoss,
});
const day = { from: 0, lastStart: 240, firstEnd: 0, to: 240 };

describe('minutes within a span', () => {
  it('are those that lie in it whenever the visit begins', () => {
    const visit = demand(60, 90, 40);
    expect(minutesWithin(visit, 60, 130)).toBe(40);
    // Begun at the first moment it ends at 100; begun at the last, 90 minutes in.
    expect(minutesWithin(visit, 80, 130)).toBe(20);
    expect(minutesWithin(visit, 60, 110)).toBe(20);
    expect(minutesWithin(visit, 92, 98)).toBe(6);
    expect(minutesWithin(visit, 0, 90)).toBe(0);
    expect(minutesWithin(visit, 100, 200)).toBe(0);
  });
});

describe('excess of demand', () => {
  it('is found where two must be done and one is there', () => {
    const found = findExcess([demand(60, 60, 30), demand(60, 60, 30)], [presence(0, 240)], day);
    expect(found).toContainEqual({ start: 60, end: 90, missing: 30 });
    expect(Math.max(...found.map(({ missing }) => missing))).toBe(30);
  });

  it('is nothing where the windows leave room', () => {
    expect(findExcess([demand(60, 90, 30), demand(60, 90, 30)], [presence(0, 240)], day)).toEqual([]);
  });

  it('begins where a piece can begin, off the grid too', () => {
    const found = findExcess([demand(67, 67, 30, 2)], [presence(0, 240)], day);
    expect(found).toContainEqual({ start: 67, end: 97, missing: 30 });
  });

  it('agrees with the sums over its span, and misses no worse one between its starts', () => {
    const minute = fc.nat(60);
    const demands = fc.array(
      fc
        .tuple(minute, fc.nat(20), fc.integer({ min: 1, max: 20 }), fc.constantFrom(1 as const, 2 as const))
        .map(([at, width, minutes, workers]) => demand(at, at + width, minutes, workers)),
      { minLength: 1, maxLength: 5 },
    );
    const presences = fc.array(
      fc
        .tuple(minute, fc.integer({ min: 5, max: 60 }), fc.nat(4))
        .map(([at, length, loss]) => presence(at, at + length, loss)),
      { maxLength: 4 },
    );
    const range = { from: 5, lastStart: 80, firstEnd: 20, to: 90 };
    fc.assert(
      fc.property(demands, presences, (needed, there) => {
        const missing = (start: number, end: number) =>
          needed.reduce((sum, one) => sum + minutesWithin(one, start, end) * one.visit.workers, 0) -
          there.reduce((sum, one) => sum + presentWithin(one, start, end), 0);
        const found = findExcess(needed, there, range);
        for (const span of found) {
          expect(missing(span.start, span.end)).toBe(span.missing);
          expect(span.end).toBeGreaterThanOrEqual(range.firstEnd);
        }
        const worst = Math.max(0, ...found.map((span) => span.missing));
        for (const start of [5, 15, 30, 45, ...needed.map(({ earliest }) => earliest)]) {
          if (start < range.from || start > range.lastStart) continue;
          for (let end = Math.max(start, range.firstEnd); end <= range.to; end++) {
            expect(missing(start, end)).toBeLessThanOrEqual(worst);
          }
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

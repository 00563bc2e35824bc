import * as fc from 'fast-check';
import { findShortages } from './find-shortages';
import { tinyInput } from '../testing/tiny-input';
import { forEveryRota } from '../testing/every-rota';

const runs = { numRuns: 500, seed: 2 };

describe('every shortage', () => {
  it('is a proof: no rota leaves fewer visits, or fewer minutes of them, unallocated', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(tinyInput, (input) => {
        const shortages = findShortages(input);
        for (const { kind } of shortages) seen.set(kind, (seen.get(kind) ?? 0) + 1);
        const all = new Set(shortages.map(({ visitIds }) => visitIds));
        const least = new Map(
          [...all].map((visitIds) => [visitIds, { visits: Infinity, minutes: Infinity }]),
        );
        forEveryRota(input, (placed) => {
          for (const [visitIds, bound] of least) {
            const left = input.visits.filter(
              ({ visitId }) =>
                visitIds.includes(visitId) && !placed.some(({ visit }) => visit.visitId === visitId),
            );
            bound.visits = Math.min(bound.visits, left.length);
            bound.minutes = Math.min(
              bound.minutes,
              left.reduce((sum, { minutes, workers }) => sum + minutes * workers, 0),
            );
          }
        });
        for (const { visitIds, leastUnallocated, missingMinutes } of shortages) {
          expect(leastUnallocated).toBeGreaterThan(0);
          expect(least.get(visitIds)!.visits).toBeGreaterThanOrEqual(leastUnallocated);
          expect(least.get(visitIds)!.minutes).toBeGreaterThanOrEqual(missingMinutes);
        }
      }),
      runs,
    );
    // Else the property would hold of nothing.
    for (const kind of ['too-few-workers', 'no-common-start', 'too-few-minutes'])
      expect(seen.get(kind)).toBeGreaterThan(0);
  });
});

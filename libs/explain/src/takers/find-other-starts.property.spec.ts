import { checkRota } from '@homeround/check';
import type { RotaInput, Visit } from '@homeround/domain';
import * as fc from 'fast-check';
import { findNewFindings } from '../judge/new-findings';
import { changeRota } from '../move/move';
import { toRotaLookup } from '../rota/rota-lookup';
import { tinyCase } from '../testing/tiny-case';
import { findOtherStarts } from './find-other-starts';
import { findSeats } from './seat';

const runs = { numRuns: Number(process.env['HOMEROUND_PROPERTY_RUNS'] ?? 100), seed: 12 };

/** The input with windows so wide for one visit that they rule nothing out. */
const widen = (input: RotaInput, visit: Visit): RotaInput => ({
  ...input,
  visits: input.visits.map((one) =>
    one === visit
      ? {
          ...one,
          options: one.options.map((option) => ({
            ...option,
            earliest: option.earliest - 90,
            latest: option.latest + 90,
          })),
        }
      : one,
  ),
});

describe('findOtherStarts', () => {
  it('keeps every rule of the whole rota but the window', () => {
    let seen = 0;
    fc.assert(
      fc.property(tinyCase, ({ input, rota }) => {
        const lookup = toRotaLookup(input, rota);
        for (const visit of input.visits) {
          const seat = findSeats(lookup, visit).find(({ replaces }) => replaces === undefined);
          if (!seat) continue;
          for (const { move, outside } of findOtherStarts(lookup, visit, seat, 2)) {
            const wider = widen(input, visit);
            const findings = checkRota(wider, changeRota(lookup, move));
            expect(findNewFindings(checkRota(wider, rota), findings)).toEqual([]);
            expect(outside).not.toBe(0);
            seen++;
          }
        }
      }),
      runs,
    );
    // Else the property would hold of nothing.
    expect(seen).toBeGreaterThan(20);
  });
});

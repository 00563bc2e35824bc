import { checkRota } from '@homeround/check';
import { aVisit, flatTravel } from '@homeround/domain/testing';
import * as fc from 'fast-check';
import { findNewFindings } from '../judge/new-findings';
import { changeRota } from '../move/move';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, anUnallocatedMorning } from '../testing';
import { findRoomMade } from './find-room-made';

const runs = { numRuns: Number(process.env['HOMEROUND_PROPERTY_RUNS'] ?? 60), seed: 11 };
const minutes = (min: number, max: number) => fc.integer({ min, max });

/** Tom Boyd has two visits close to the time of Mrs Campbell's, which nobody has. */
const busyMorning = fc
  .record({
    travel: minutes(0, 15),
    length: minutes(15, 40),
    starts: fc.tuple(minutes(480, 530), minutes(540, 590)),
    slack: fc.tuple(minutes(0, 40), minutes(0, 40)),
  })
  .map(({ travel, length, starts, slack }) => {
    const around = (at: 0 | 1) => ({
      date: '2026-03-02',
      earliest: starts[at] - slack[0],
      latest: starts[at] + slack[1],
      preferred: starts[at],
    });
    const input = aMorning({
      visits: [
        { ...aMorning().visits[0]!, minutes: length },
        aVisit(2, { personId: 'P2', placeId: 'H2', minutes: 20, options: [around(0)] }),
        aVisit(3, { personId: 'P3', placeId: 'H3', minutes: 20, options: [around(1)] }),
      ],
      travel: flatTravel(['HUB', 'H1', 'H2', 'H3'], travel),
    });
    const rota = anUnallocatedMorning({
      visits: [
        { visitId: 'V2', start: starts[0], workerIds: ['W2'] },
        { visitId: 'V3', start: starts[1], workerIds: ['W2'] },
      ],
    });
    return { input, rota };
  });

describe('findRoomMade', () => {
  it('keeps every rule of the whole rota with both moves', () => {
    let seen = 0;
    fc.assert(
      fc.property(busyMorning, ({ input, rota }) => {
        const lookup = toRotaLookup(input, rota);
        for (const { other, by, move } of findRoomMade(lookup, lookup.visitOf.get('V1')!, ['W2'], 2)) {
          const first = { ...move, visitId: other.visitId, start: other.start + by };
          const between = changeRota(lookup, first);
          const after = changeRota(toRotaLookup(input, between), move);
          expect(findNewFindings(checkRota(input, rota), checkRota(input, after))).toEqual([]);
          seen++;
        }
      }),
      runs,
    );
    // Else the property would hold of nothing.
    expect(seen).toBeGreaterThan(10);
  });
});

import { checkRota, costOf } from '@homeround/check';
import { OBJECTIVE_PARTS, type ObjectiveParts, type Visit, type WorkerId } from '@homeround/domain';
import * as fc from 'fast-check';
import { findNewFindings } from '../judge/new-findings';
import { totalOf } from '../judge/total-of';
import { changeRota, type Move } from '../move/move';
import { type RotaLookup, toRotaLookup } from '../rota/rota-lookup';
import { tinyCase } from '../testing/tiny-case';
import { findAllowedStarts } from './allowed-starts';
import { findTakers } from './find-takers';
import type { Seat } from './seat';
import type { SeatTakers } from './taker';

const runs = { numRuns: Number(process.env['HOMEROUND_PROPERTY_RUNS'] ?? 50), seed: 7 };

describe('findTakers', () => {
  it('agrees with the judge of the whole rota on every taker, rule by rule and part by part', () => {
    const seen = { able: 0, unable: 0 };
    forEverySeat((lookup, _, { able, unable }) => {
      for (const taker of able) {
        const { findings, difference } = judgeWhole(lookup, taker.move);
        expect(findings).toEqual([]);
        expect(taker.difference).toEqual(difference);
        expect(taker.total).toBe(totalOf(difference));
      }
      for (const taker of unable) {
        const { findings } = judgeWhole(lookup, taker.move);
        expect(findings.length).toBeGreaterThan(0);
        expect(taker.findings).toEqual(findings);
      }
      seen.able += able.length;
      seen.unable += unable.length;
    });
    // Else the property would hold of nothing.
    expect(seen.able).toBeGreaterThan(20);
    expect(seen.unable).toBeGreaterThan(20);
  });

  it('misses nobody who could take a visit, alone or as one of two, and no cheaper start', () => {
    const seen = { one: 0, two: 0 };
    forEverySeat((lookup, visit, { seat, able }) => {
      const moves = listMoves(lookup, visit, seat);
      for (const { workerId } of lookup.input.workers) {
        const best = findCheapest(
          lookup,
          moves.filter((move) => move.workerIds.includes(workerId) && !seat.staying.includes(workerId)),
        );
        expect(able.find((taker) => taker.workerId === workerId)?.total).toBe(best);
        if (best !== undefined) seen[seat.adds === 1 ? 'one' : 'two']++;
      }
    });
    expect(seen.one).toBeGreaterThan(20);
    expect(seen.two).toBeGreaterThan(5);
  });

  it('counts as not on duty only those who break the rule of shifts at every start', () => {
    forEverySeat((lookup, visit, { seat, notOnDuty }) => {
      for (const start of findStarts(lookup, visit)) {
        for (const workerId of notOnDuty) {
          const move = {
            visitId: visit.visitId,
            start,
            workerIds: [...seat.staying, workerId],
            shiftIds: {},
          };
          const { findings } = judgeWhole(lookup, move);
          expect(findings).toContainEqual(expect.objectContaining({ rule: 'shift', workerIds: [workerId] }));
          expect(listShiftIds(lookup, visit, start, [workerId])).toEqual([]);
        }
      }
    });
  });
});

function forEverySeat(see: (lookup: RotaLookup, visit: Visit, takers: SeatTakers) => void): void {
  fc.assert(
    fc.property(tinyCase, ({ input, rota }) => {
      const lookup = toRotaLookup(input, rota);
      for (const visit of input.visits) {
        for (const takers of findTakers(lookup, visit)) see(lookup, visit, takers);
      }
    }),
    runs,
  );
}

/** What the whole judge says of a move. */
function judgeWhole(lookup: RotaLookup, move: Move) {
  const { input, rota } = lookup;
  const changed = changeRota(lookup, move);
  const [before, after] = [costOf(input, rota), costOf(input, changed)];
  const difference = Object.fromEntries(
    OBJECTIVE_PARTS.map((part) => [part, after[part] - before[part]]),
  ) as ObjectiveParts;
  return { difference, findings: findNewFindings(checkRota(input, rota), checkRota(input, changed)) };
}

/** Tries every move with the whole judge. Undefined where none keeps every rule. */
function findCheapest(lookup: RotaLookup, moves: readonly Move[]): number | undefined {
  const totals = moves.flatMap((move) => {
    const { findings, difference } = judgeWhole(lookup, move);
    return findings.length === 0 ? [totalOf(difference)] : [];
  });
  return totals.length === 0 ? undefined : Math.min(...totals);
}

/** Every allowed start, every worker (or two) for the seat, every shift of theirs. */
function listMoves(
  lookup: RotaLookup,
  visit: Visit,
  seat: Seat,
  among: readonly WorkerId[] = lookup.input.workers.map(({ workerId }) => workerId),
): Move[] {
  const present = lookup.heldOf.get(visit.visitId)?.workerIds ?? [];
  const free = among.filter((workerId) => !present.includes(workerId));
  const teams =
    seat.adds === 1
      ? free.map((workerId) => [workerId])
      : free.flatMap((one, at) => free.slice(at + 1).map((other) => [one, other]));
  return findStarts(lookup, visit).flatMap((start) =>
    teams.flatMap((team) => {
      const workerIds = [...seat.staying, ...team];
      return listShiftIds(lookup, visit, start, workerIds).map((shiftIds) => ({
        visitId: visit.visitId,
        start,
        workerIds,
        shiftIds,
      }));
    }),
  );
}

const findStarts = ({ input }: RotaLookup, visit: Visit) =>
  findAllowedStarts(
    visit,
    input.pins.find(({ visitId }) => visitId === visit.visitId),
  );

/** Every way to choose a shift for each of the workers. */
function listShiftIds(lookup: RotaLookup, visit: Visit, start: number, workerIds: readonly WorkerId[]) {
  return workerIds.reduce<Record<string, string>[]>(
    (choices, workerId) =>
      (lookup.shiftsOfWorker.get(workerId) ?? [])
        .filter((shift) => shift.start < start + visit.minutes && start < shift.end)
        .flatMap(({ shiftId }) => choices.map((choice) => ({ ...choice, [workerId]: shiftId }))),
    [{}],
  );
}

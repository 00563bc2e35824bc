import {
  type Catalogue,
  PATTERN_COST_PARTS,
  type PatternInput,
  type PatternShift,
  type PatternWorker,
  SLOTS_PER_WEEK,
  totalPatternCost,
  type WorkPattern,
} from '@homeround/domain';
import fc from 'fast-check';
import { aPatternInput, aPatternWorker } from '../testing/build-pattern-input';
import { checkCatalogue } from './check-catalogue';

interface Case {
  readonly input: PatternInput;
  readonly catalogue: Catalogue;
}

const RUNS = { numRuns: 25 };
const LOCALITIES = ['L1', 'L2'];

const shift = (cycleWeeks: number): fc.Arbitrary<PatternShift> =>
  fc
    .record({
      week: fc.integer({ min: 1, max: cycleWeeks }),
      weekday: fc.integer({ min: 0, max: 6 }),
      start: fc.integer({ min: 0, max: 1439 }),
      end: fc.integer({ min: 60, max: 700 }),
      kind: fc.constantFrom('core' as const, 'core' as const, 'flex' as const),
    })
    .map((made) => ({ ...made, end: made.start + made.end }));

const patterns: fc.Arbitrary<WorkPattern[]> = fc
  .array(
    fc
      .integer({ min: 1, max: 4 })
      .chain((cycleWeeks) =>
        fc.array(shift(cycleWeeks), { minLength: 1, maxLength: 5 }).map((shifts) => ({ cycleWeeks, shifts })),
      ),
    { minLength: 2, maxLength: 5 },
  )
  .map((made) => made.map((one, index) => ({ workPatternId: `P${index}`, name: `P${index}`, ...one })));

const draws = fc.array(fc.nat(999), { minLength: 60, maxLength: 60 });

/** A few workers in two localities, some of whom move; the first patterns are the catalogue, the others are kept individually. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(patterns, draws, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .map(([made, drawn, count, opened]) => {
    let next = 0;
    const draw = (options: number) => drawn[next++ % drawn.length]! % options;
    const open = made.slice(0, Math.min(opened, made.length));
    const workers = Array.from({ length: count }, (_, n): PatternWorker => {
      const { workPatternId, cycleWeeks } = made[draw(made.length)]!;
      const likings = [{ workPatternId: made[draw(made.length)]!.workPatternId, liking: draw(5) - 2 }];
      return aPatternWorker(n, {
        workPatternId,
        phase: 1 + draw(cycleWeeks),
        localityId: LOCALITIES[draw(2)]!,
        likings,
      });
    });
    const placements = workers.map(({ workerId, workPatternId, phase }) => {
      const { workPatternId: to, cycleWeeks } = open[draw(open.length)]!;
      const stays = draw(3) === 0;
      const individual = stays && !open.some((one) => one.workPatternId === workPatternId);
      return stays
        ? { workerId, workPatternId, phase, individual }
        : { workerId, workPatternId: to, phase: 1 + draw(cycleWeeks), individual };
    });
    const demand = LOCALITIES.map((localityId) => ({
      localityId,
      workersNeeded: Array.from({ length: SLOTS_PER_WEEK }, () => draw(30) / 10),
    }));
    const input = aPatternInput({
      ...{ workers, demand, presentPatterns: made },
      localities: LOCALITIES.map((localityId) => ({ localityId, name: localityId })),
      candidates: made.map((one) => ({ ...one, origin: 'present', family: 'test' })),
    });
    return {
      input,
      catalogue: { workPatternIds: open.map(({ workPatternId }) => workPatternId), placements },
    };
  });

const near = (a: number, b: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a)));
const totals = ({ input, catalogue }: Case) => {
  const { cost, dealtCost } = checkCatalogue(input, catalogue);
  return [totalPatternCost(cost), totalPatternCost(dealtCost)] as const;
};
const sameTotals = (a: Case, b: Case) => totals(a).forEach((total, index) => near(total, totals(b)[index]!));

/** Stands everybody so many weeks further on, before and after. */
function shiftPhases({ input, catalogue }: Case, weeks: number): Case {
  const cycles = new Map(
    input.presentPatterns.map(({ workPatternId, cycleWeeks }) => [workPatternId, cycleWeeks]),
  );
  const shifted = <Row extends { workPatternId: string; phase: number }>(row: Row): Row => ({
    ...row,
    phase: ((row.phase - 1 + weeks) % cycles.get(row.workPatternId)!) + 1,
  });
  return {
    input: { ...input, workers: input.workers.map(shifted) },
    catalogue: { ...catalogue, placements: catalogue.placements.map(shifted) },
  };
}

function rename({ input, catalogue }: Case): Case {
  const to = <Row extends { workPatternId: string }>(row: Row): Row => ({
    ...row,
    workPatternId: `new ${row.workPatternId}`,
  });
  const who = <Row extends { workerId: string }>(row: Row): Row => ({ ...row, workerId: `${row.workerId}!` });
  return {
    input: {
      ...input,
      workers: input.workers.map((worker) => ({ ...who(to(worker)), likings: worker.likings.map(to) })),
      presentPatterns: input.presentPatterns.map(to),
      candidates: input.candidates.map(to),
    },
    catalogue: {
      workPatternIds: catalogue.workPatternIds.map((id) => `new ${id}`),
      placements: catalogue.placements.map((placement) => who(to(placement))),
    },
  };
}

describe('whatever the catalogue', () => {
  it('its dealt weeks cost no less than its typical week, part by part', () => {
    fc.assert(
      fc.property(cases, ({ input, catalogue }) => {
        const { cost, dealtCost } = checkCatalogue(input, catalogue);
        for (const part of PATTERN_COST_PARTS)
          expect(dealtCost[part]).toBeGreaterThanOrEqual(cost[part] - 1e-9 * Math.max(1, cost[part]));
      }),
      RUNS,
    );
  });

  it('costs the same by any other names', () => {
    fc.assert(
      fc.property(cases, (one) => sameTotals(one, rename(one))),
      RUNS,
    );
  });

  it('costs the same in whatever order its workers and patterns come', () => {
    const reverse = ({ input, catalogue }: Case): Case => ({
      input: {
        ...input,
        workers: [...input.workers].reverse(),
        presentPatterns: [...input.presentPatterns].reverse(),
        demand: [...input.demand].reverse(),
      },
      catalogue: { ...catalogue, placements: [...catalogue.placements].reverse() },
    });
    fc.assert(
      fc.property(cases, (one) => sameTotals(one, reverse(one))),
      RUNS,
    );
  });

  it('costs the same when everybody stands some weeks further on, before and after', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 11 }), (one, weeks) =>
        sameTotals(one, shiftPhases(one, weeks)),
      ),
      RUNS,
    );
  });

  it('costs in cover and likings alone when everybody keeps pattern and phase within it', () => {
    fc.assert(
      fc.property(cases, ({ input }) => {
        const placements = input.workers.map(({ workerId, workPatternId, phase }) => ({
          ...{ workerId, workPatternId, phase, individual: false },
        }));
        const workPatternIds = input.candidates.map(({ workPatternId }) => workPatternId);
        const { cost, dealtCost, findings } = checkCatalogue(input, { workPatternIds, placements });
        expect(findings).toEqual([]);
        for (const part of ['moved', 'heavy', 'weekends', 'lates', 'pay-lost', 'individual'] as const)
          expect([cost[part], dealtCost[part]]).toEqual([0, 0]);
      }),
      RUNS,
    );
  });
});

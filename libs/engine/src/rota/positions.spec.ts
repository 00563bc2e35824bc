import fc from 'fast-check';
import {
  aRandomProblem,
  aRotaProblem,
  aRotaState,
  aSearchedState,
  type RotaSketch,
  startsIn,
  visitsIn,
} from '../testing';
import { place } from './insertion';
import { Positions } from './positions';
import type { RotaProblem } from './problem';
import type { RotaState } from './state';

interface Position {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly soon: number;
  readonly price: number;
}

/** Positions of a visit in a route within its first option's window. */
function positionsOf(state: RotaState, visit: number, route = 0, extra = 0): Position[] {
  const { problem } = state;
  const option = problem.optionFirst[visit]!;
  const positions = new Positions(100);
  const [from, to] = [problem.optionEarliest[option]!, problem.optionLatest[option]!];
  positions.add(state, route, problem.visitPlace[visit]!, problem.visitMinutes[visit]!, from, to, extra);
  return Array.from({ length: positions.count }, (_, at) => ({
    index: positions.index[at]!,
    from: positions.from[at]!,
    to: positions.to[at]!,
    soon: positions.soon[at]!,
    price: positions.price[at]!,
  }));
}
const spansOf = (...given: Parameters<typeof positionsOf>) =>
  positionsOf(...given).map(({ index, from, to }) => [index, from, to]);

/** Everybody lives at the hub, so that nothing is travelled. */
const here = (from: number, to: number, best = from) => ({ place: 0, from, to, best });
const problemOf = (routes: RotaSketch['workers'][number]['routes'], visits: RotaSketch['visits']) =>
  aRotaProblem({ workers: [{ routes }], visits });

describe('positions in a route', () => {
  it('are one in an empty route, less the way from the hub and back', () => {
    const problem = problemOf([[0, 200]], [{ from: 0, to: 500 }]);
    expect(spansOf(aRotaState(problem, []), 0)).toEqual([[0, 10, 200 - 10 - 20]]);
  });

  it('are one in each gap that is wide enough', () => {
    const problem = problemOf([[0, 200]], [here(60, 60), here(90, 90), here(0, 500)]);
    expect(spansOf(aRotaState(problem, [[0, 1]]), 2)).toEqual([
      [0, 0, 40],
      [2, 110, 180],
    ]);
  });

  it('reach into the time that others can give way', () => {
    const problem = problemOf([[0, 200]], [here(60, 100, 80), here(0, 500)]);
    expect(spansOf(aRotaState(problem, [[0]]), 1)).toEqual([
      [0, 0, 80],
      [1, 80, 180],
    ]);
  });

  it('end at the first gap after the window', () => {
    const problem = problemOf([[0, 200]], [here(60, 60), here(0, 20)]);
    expect(spansOf(aRotaState(problem, [[0]]), 1)).toEqual([[0, 0, 20]]);
  });

  it('know the earliest start that moves nothing before it', () => {
    const problem = problemOf([[0, 200]], [here(60, 100, 80), here(0, 500)]);
    const [before, behind] = positionsOf(aRotaState(problem, [[0]]), 1);
    expect(before!.soon).toBe(0);
    expect(behind!.soon).toBe(100);
  });

  it('are none where the limit on hours forbids to open the shift', () => {
    const worker = { routes: [[0, 200] as const], dutyLimit: 100 };
    const problem = aRotaProblem({ workers: [worker], visits: [here(0, 100)] });
    expect(spansOf(aRotaState(problem, []), 0)).toEqual([]);
  });
});

describe('positions beside the break', () => {
  const withBreak = [{ from: 0, to: 200, break: 20 }];

  it('leave a gap for the break between a single visit and the new one', () => {
    const problem = problemOf(withBreak, [here(100, 100), here(0, 500)]);
    expect(spansOf(aRotaState(problem, [[0]]), 1)).toEqual([
      [0, 0, 100 - 20 - 20],
      [1, 120 + 20, 180],
    ]);
  });

  it('keep the break behind the new visit where both fit', () => {
    const problem = problemOf(withBreak, [here(0, 0), here(100, 100), here(0, 60)]);
    expect(spansOf(aRotaState(problem, [[0, 1]]), 2)).toEqual([[1, 20, 60]]);
  });

  it('put the break before the new visit where it must start late', () => {
    const problem = problemOf(withBreak, [here(0, 0), here(100, 100), here(61, 100)]);
    expect(spansOf(aRotaState(problem, [[0, 1]]), 2)).toEqual([[1, 61, 80]]);
    expect(positionsOf(aRotaState(problem, [[0, 1]]), 2)[0]!.soon).toBe(61);
  });

  it('count the break into the earliest start that moves nothing', () => {
    // The visit before is planned until 100, though it could end at 20; then the break, then the new visit.
    const problem = problemOf(withBreak, [here(0, 80, 80), here(140, 140), here(101, 140)]);
    const [position] = positionsOf(aRotaState(problem, [[0, 1]]), 2);
    expect(position).toMatchObject({ index: 1, from: 101, to: 120, soon: 120 });
    const behind = problemOf(withBreak, [here(0, 50, 50), here(140, 140), here(0, 140)]);
    const [, between] = positionsOf(aRotaState(behind, [[0, 1]]), 2);
    expect(between).toMatchObject({ index: 1, from: 20, to: 100, soon: 70 });
  });

  it('are none in the only gap when the break leaves no room', () => {
    const problem = problemOf(withBreak, [here(0, 0), here(50, 50), here(20, 45)]);
    expect(spansOf(aRotaState(problem, [[0, 1]]), 2)).toEqual([]);
  });
});

describe('the price of a position', () => {
  it('is the detour and the meeting', () => {
    // 0 → 1 → 3 → 0 = 10 + 20 + 30; with place 2 between 1 and 3 nothing more, after 3 it is 10 + 20 − 30 … nothing too.
    const problem = problemOf(
      [[0, 400]],
      [
        { place: 1, from: 50, to: 50 },
        { place: 3, from: 150, to: 150 },
        { place: 2, from: 0, to: 400 },
        { place: 4, from: 0, to: 400 },
      ],
    );
    const state = aRotaState(problem, [[0, 1]]);
    const prices = (visit: number) =>
      positionsOf(state, visit, 0, 7).map(({ index, price }) => [index, price]);
    expect(prices(2)).toEqual([
      [0, 7 + (20 + 10 - 10) * 10],
      [1, 7],
      [2, 7],
    ]);
    expect(prices(3)).toEqual([
      [1, 7 + (30 + 10 - 20) * 10],
      [2, 7 + (10 + 40 - 30) * 10],
    ]);
  });

  it('is what the rota will cost more when nothing else moves', () => {
    let compared = 0;
    const shape = { days: 2, workers: 5, published: false };
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10), (seed, steps) => {
        const state = aSearchedState(withoutLoad(aRandomProblem(seed, shape)), seed, steps);
        forEveryPosition(state, ({ visit, route, position, price }) => {
          const before = plannedStarts(state, visit);
          const cost = state.cost;
          const start = preferredIn(state.problem, visit, position);
          putIn(state, visit, route, position.index, start);
          const moved = before.some((planned, other) => planned !== plannedStarts(state, visit)[other]);
          if (!moved) {
            compared++;
            expect(state.cost - cost).toBe(price - state.problem.visitAbsentPrice[visit]!);
          }
          state.rollBack();
        });
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

describe('every position', () => {
  it('is found where trying every start finds one, and nowhere else', () => {
    const shape = { days: 2, workers: 4, people: 6 };
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(6), (seed, steps) => {
        const state = aSearchedState(withoutBreaks(aRandomProblem(seed, shape)), seed, steps);
        for (const [visit, route] of somePairs(state))
          expect(spansOf(state, visit, route)).toEqual(triedSpans(state, visit, route));
      }),
      { numRuns: 15 },
    );
  });

  it('leaves room for the break', () => {
    const shape = { days: 2, workers: 4, people: 6 };
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(6), (seed, steps) => {
        const state = aSearchedState(aRandomProblem(seed, shape), seed, steps);
        forEveryPosition(state, ({ visit, route, position }) => {
          for (const start of [position.from, position.to]) {
            expect(() => putIn(state, visit, route, position.index, start)).not.toThrow();
            state.rollBack();
          }
        });
      }),
      { numRuns: 40 },
    );
  });
});

const withoutBreaks = (problem: RotaProblem): RotaProblem => ({
  ...problem,
  workerDutyLimit: problem.workerDutyLimit.map(() => -1),
  routeBreak: problem.routeBreak.map(() => 0),
});

/** Prices that a position knows exactly: the load and the duty of flex routes are estimates. */
const withoutLoad = (problem: RotaProblem): RotaProblem => ({
  ...problem,
  routeFlex: problem.routeFlex.map(() => 0),
  prices: { ...problem.prices, workload: 0 },
});

/** Single visits that nobody has, in routes that may take them. */
function somePairs(state: RotaState): [number, number][] {
  const { problem } = state;
  return [...state.absent.subarray(0, state.absentCount)]
    .filter((visit) => problem.visitWorkers[visit] === 1)
    .flatMap((visit) => {
      const option = problem.optionFirst[visit]!;
      const routes = problem.candidateRoute.subarray(
        problem.candidateFirst[option],
        problem.candidateFirst[option + 1],
      );
      return [...routes].map((route): [number, number] => [visit, route]);
    })
    .slice(0, 12);
}

function forEveryPosition(
  state: RotaState,
  see: (found: { visit: number; route: number; position: Position; price: number }) => void,
): void {
  const { problem } = state;
  for (const [visit, route] of somePairs(state)) {
    const meeting = state.priceOfMeeting(visit, problem.visitPerson[visit]!, problem.routeWorker[route]!);
    for (const position of positionsOf(state, visit, route, meeting)) {
      const best = problem.optionPreferred[problem.optionFirst[visit]!]!;
      const off = Math.abs(preferredIn(problem, visit, position) - best);
      see({ visit, route, position, price: position.price + off * problem.visitMinutePrice[visit]! });
    }
  }
}

/** The start nearest the preferred one that moves nothing before it. */
function preferredIn(problem: RotaProblem, visit: number, { soon, to }: Position): number {
  return Math.min(to, Math.max(soon, problem.optionPreferred[problem.optionFirst[visit]!]!));
}

function putIn(state: RotaState, visit: number, route: number, index: number, start: number): void {
  const { problem } = state;
  state.recordIn(visit, problem.optionFirst[visit]!, problem.routeWorker[route]!, -1);
  place(state, visit * 2, route, index, start, start);
}

/** Starts of every other placed visit. */
function plannedStarts(state: RotaState, except: number): number[] {
  const starts = Array<number>(state.problem.visitCount).fill(-1);
  for (let route = 0; route < state.problem.routeCount; route++) {
    const planned = startsIn(state, route);
    visitsIn(state, route).forEach((visit, at) => {
      if (visit !== except) starts[visit] = planned[at]!;
    });
  }
  return starts;
}

/** Tries every start at every place of the route. */
function triedSpans(state: RotaState, visit: number, route: number): number[][] {
  const { problem } = state;
  const option = problem.optionFirst[visit]!;
  const spans: number[][] = [];
  for (let index = 0; index <= state.routeSize[route]!; index++) {
    const fitting: number[] = [];
    for (let start = problem.optionEarliest[option]!; start <= problem.optionLatest[option]!; start++) {
      try {
        putIn(state, visit, route, index, start);
        fitting.push(start);
      } catch {
        // Does not fit at this minute.
      }
      state.rollBack();
    }
    if (fitting.length > 0) {
      expect(fitting.length).toBe(fitting.at(-1)! - fitting[0]! + 1);
      spans.push([index, fitting[0]!, fitting.at(-1)!]);
    }
  }
  return spans;
}

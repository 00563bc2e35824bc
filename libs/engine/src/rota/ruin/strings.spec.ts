import fc from 'fast-check';
import { Random } from '../../random';
import { aRotaProblem, aRotaState, type VisitSketch, visitsIn } from '../../testing';
import { settle } from '../insertion';
import { DEFAULT_SEARCH } from '../settings';
import type { RotaState } from '../state';
import { removeString, removeVisit, StringRuin } from './strings';

const DAY = 1440;
const settings = { ...DEFAULT_SEARCH, seed: 1, steps: 0, removals: 6, longestString: 5 };

/** Twelve workers on each of two days, ten visits in each route; visit 120 × day + 10 × worker + n is the n-th. */
function fullState(): RotaState {
  const days = [0, 1];
  const rows = Array.from({ length: 12 }, (_, worker) => worker);
  const visits = days.flatMap((day) =>
    rows.flatMap((row) =>
      Array.from({ length: 10 }, (_, n): VisitSketch => {
        const from = day * DAY + n * 30;
        return { person: row, place: row, from, to: from };
      }),
    ),
  );
  const problem = aRotaProblem({
    workers: rows.map((place) => ({
      place,
      routes: days.map((day) => [day * DAY, day * DAY + 400] as const),
    })),
    visits,
  });
  const routes = [...days.flatMap((day) => rows.map((row) => day * 120 + row * 10))];
  return aRotaState(
    problem,
    routes.map((first) => Array.from({ length: 10 }, (_, n) => first + n)),
  );
}

/** Removed visits by route, in order. */
function missing(state: RotaState): number[][] {
  return Array.from({ length: state.problem.routeCount }, (_, route) => {
    const left = new Set(visitsIn(state, route));
    return Array.from({ length: 10 }, (_, n) => route * 10 + n).filter((visit) => !left.has(visit));
  });
}
const isConsecutive = (visits: readonly number[]) => visits.every((visit, at) => visit === visits[0]! + at);

describe('removing strings', () => {
  it('removes the seed and strings of consecutive visits, one from a route', () => {
    const state = fullState();
    for (let seed = 0; seed < 240; seed++) {
      new StringRuin(state, new Random(seed), settings).apply(seed);
      settle(state);
      const strings = missing(state).filter((visits) => visits.length > 0);
      expect(strings.flat()).toContain(seed);
      for (const visits of strings) {
        expect(isConsecutive(visits)).toBe(true);
        expect(visits.length).toBeLessThanOrEqual(settings.longestString);
      }
      state.rollBack();
    }
  });

  it('stays on the day of the seed and near its time', () => {
    const state = fullState();
    const ruin = new StringRuin(state, new Random(1), settings);
    for (let seed = 0; seed < 120; seed++) {
      ruin.apply(seed);
      settle(state);
      expect(
        missing(state)
          .flat()
          .every((visit) => visit < 120),
      ).toBe(true);
      state.rollBack();
    }
  });

  it('begins with the routes that are nearest', () => {
    const state = fullState();
    const ruin = new StringRuin(state, new Random(1), settings);
    for (let time = 0; time < 50; time++) {
      ruin.apply(5);
      settle(state);
      const ruined = missing(state).flatMap((visits, route) => (visits.length > 0 ? [route] : []));
      expect(ruined).toEqual(ruined.map((_, at) => at));
      state.rollBack();
    }
  });

  it('removes about as many visits as it is told, on average', () => {
    const state = fullState();
    const ruin = new StringRuin(state, new Random(1), settings);
    let removed = 0;
    for (let time = 0; time < 1000; time++) {
      ruin.apply(time % 240);
      removed += state.absentCount;
      state.rollBack();
    }
    expect(removed / 1000).toBeGreaterThan(settings.removals * 0.6);
    expect(removed / 1000).toBeLessThan(settings.removals * 1.4);
  });

  it('makes room around a seed that is absent', () => {
    const state = fullState();
    state.remove(5);
    settle(state);
    state.mark();
    new StringRuin(state, new Random(1), settings).apply(5);
    expect(state.absentCount).toBeGreaterThan(1);
  });
});

describe('removing one string', () => {
  it('takes as many as asked for, one behind the other, with the leg among them', () => {
    const state = fullState();
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(9), fc.integer({ min: 1, max: 10 }), (seed, index, length) => {
        removeString(state, 3, (30 + index) * 2, length, new Random(seed));
        settle(state);
        const removed = missing(state)[3]!;
        expect(removed).toHaveLength(length);
        expect(isConsecutive(removed)).toBe(true);
        expect(removed).toContain(30 + index);
        state.rollBack();
      }),
    );
  });

  it('can take the leg at either end of the string', () => {
    const state = fullState();
    const firsts = new Set<number>();
    for (let seed = 0; seed < 100; seed++) {
      removeString(state, 0, 5 * 2, 3, new Random(seed));
      settle(state);
      firsts.add(missing(state)[0]![0]!);
      state.rollBack();
    }
    expect([...firsts].sort()).toEqual([3, 4, 5]);
  });
});

describe('removing a visit', () => {
  it('takes every visit whose day is chosen with it', () => {
    const option = (day: number) => ({ from: day * DAY, to: day * DAY + 50, day });
    const problem = aRotaProblem({
      workers: [{ routes: [0, 1].map((day) => [day * DAY, day * DAY + 400] as const) }],
      visits: [
        { place: 0, series: 1, options: [option(0), option(1)] },
        { place: 0, series: 1, options: [option(0), option(1)] },
        { place: 0, from: 100, to: 100 },
      ],
      choices: [
        {
          visits: [0, 1],
          alternatives: [
            [
              [1, 0],
              [1, 1],
            ],
          ],
        },
      ],
    });
    const state = aRotaState(problem, [[0, 2], [{ visit: 1, option: 3 }]]);
    removeVisit(state, 0);
    settle(state);
    expect([...state.visitOption]).toEqual([-1, -1, 4]);
  });

  it('does nothing to one that is absent', () => {
    const state = fullState();
    removeVisit(state, 7);
    removeVisit(state, 7);
    expect(state.absentCount).toBe(1);
  });
});

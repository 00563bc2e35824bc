import { Random } from '../../random';
import { aRotaProblem, aRotaState, type VisitSketch } from '../../testing';
import { settle } from '../insertion';
import type { RotaState } from '../state';
import { findMateRoute, openRoom, ruinStraggler } from './straggler';

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);
const at = (start: number, person = 0): VisitSketch => ({ person, place: 0, from: start, to: start });
const workers = (count: number) => Array.from({ length: count }, () => ({ routes: [[0, 900] as const] }));

/** Worker 0 visits person 0 three times and person 1 at 500 and 800; worker 1 comes to person 0 once, at 500. */
function withStraggler(): RotaState {
  const problem = aRotaProblem({
    workers: workers(2),
    visits: [at(0), at(100), at(200), at(500), at(500, 1), at(800, 1)],
  });
  return aRotaState(problem, [[0, 1, 2, 4, 5], [3]]);
}

describe('taking a straggler away', () => {
  it('removes every visit by the rare worker and none by the usual one of the same person', () => {
    for (const seed of SEEDS) {
      const state = withStraggler();
      ruinStraggler(state, new Random(seed), 0);
      settle(state);
      expect(state.visitOption[3]).toBe(-1);
      expect([...state.visitOption.subarray(0, 3)]).toEqual([0, 1, 2]);
      expect(state.teamSize[0]).toBe(1);
    }
  });

  it("opens room at that time in a team-mate's route, and nowhere else", () => {
    const absent = SEEDS.map((seed) => {
      const state = withStraggler();
      ruinStraggler(state, new Random(seed), 0);
      return [state.visitOption[4]! < 0, state.visitOption[5]! < 0];
    });
    expect(absent.some(([atThatTime]) => atThatTime)).toBe(true);
    expect(absent.some(([, later]) => later)).toBe(false);
  });

  it('takes both workers off a double-up that the straggler shares', () => {
    const double = { visit: 2, at: 500 };
    const problem = aRotaProblem({
      workers: workers(2),
      visits: [at(0), at(100), { ...at(500), workers: 2 }],
    });
    const state = aRotaState(problem, [[0, 1, double], [double]]);
    ruinStraggler(state, new Random(1), 0);
    settle(state);
    expect(state.visitOption[2]).toBe(-1);
    expect(state.teamSize[0]).toBe(1);
  });

  it('leaves a person alone who has one worker or none', () => {
    const state = aRotaState(aRotaProblem({ workers: workers(2), visits: [at(0), at(50), at(0, 1)] }), [
      [0, 1],
    ]);
    for (const person of [0, 1]) ruinStraggler(state, new Random(1), person);
    expect(state.touchedCount).toBe(0);
  });
});

describe("finding a team-mate's route", () => {
  const days = [0, 1440];
  const problem = aRotaProblem({
    workers: [
      { routes: days.map((from) => [from, from + 900] as const) },
      { routes: [[0, 900]] },
      { routes: [[0, 900]] },
    ],
    visits: [at(0), at(100), at(1540), { ...at(500), takers: [1] }],
  });
  // Routes: day 0 of workers 0, 1, 2; then day 1 of worker 0.
  const state = aRotaState(problem, [[0], [1]]);
  const routes = (option: number, except: number) =>
    new Set(SEEDS.map((seed) => findMateRoute(state, new Random(seed), 0, option, except)));

  it('names a worker of the person who is on duty on that day', () => {
    expect(routes(0, -1)).toEqual(new Set([0, 1]));
    expect(routes(2, -1)).toEqual(new Set([3]));
  });

  it('leaves out the one who is to go and whoever may not take the visit', () => {
    expect(routes(0, 0)).toEqual(new Set([1]));
    expect(routes(3, -1)).toEqual(new Set([1]));
  });

  it('finds none where nobody of them is left', () => {
    expect(routes(2, 0)).toEqual(new Set([-1]));
    expect(routes(3, 1)).toEqual(new Set([-1]));
  });
});

describe('opening room in a route', () => {
  it('removes what lies around the span and keeps the rest', () => {
    const problem = aRotaProblem({
      workers: workers(1),
      visits: [0, 400, 500, 800].map((start) => at(start)),
    });
    const state = aRotaState(problem, [[0, 1, 2, 3]]);
    openRoom(state, 0, 495, 520);
    settle(state);
    expect(state.visitOption[2]).toBe(-1);
    expect([state.visitOption[0], state.visitOption[3]]).toEqual([0, 3]);
  });
});

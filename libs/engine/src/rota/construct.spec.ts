import { Random } from '../random';
import {
  aRandomProblem,
  aRotaProblem,
  aRotaState,
  findFaults,
  type RotaSketch,
  startsIn,
  visitsIn,
} from '../testing';
import { construct } from './construct';
import { Insertion } from './insertion';
import { toSolution } from './solution';
import { RotaState } from './state';

function constructed(sketch: RotaSketch): RotaState {
  const state = new RotaState(aRotaProblem(sketch));
  construct(state, new Insertion(state, new Random(1), 1e9));
  return state;
}
/** A visit of 20 minutes at the hub that can start at one minute only. */
const at = (start: number) => ({ place: 0, from: start, to: start });
const workers = (count: number, days = 1) =>
  Array.from({ length: count }, () => ({
    routes: Array.from({ length: days }, (_, day) => [day * 1440, day * 1440 + 400] as const),
  }));

describe('a first rota', () => {
  it('has every visit that fits', () => {
    const state = constructed({ workers: workers(1), visits: [at(0), at(50), at(60)] });
    expect(visitsIn(state, 0)).toEqual([0, 1]);
    expect(state.absentCount).toBe(1);
  });

  it('gives the only free worker to the pinned visit', () => {
    const state = constructed({
      workers: workers(2),
      visits: [
        at(0),
        { ...at(0), workers: 2, person: 1 },
        { ...at(0), person: 2, pinned: true, takers: [0] },
      ],
    });
    expect(state.visitOption[2]).not.toBe(-1);
    expect(state.visitOption[1]).toBe(-1);
  });

  it('lets pinned visits without a start go round those with one', () => {
    // Eager to start at 160, the first would end too late for the rest before the second, which must start at 250.
    const routes = [
      { from: 0, to: 200, day: 0 },
      { from: 250, to: 450, day: 1 },
    ];
    const state = constructed({
      workers: [{ home: true, routes }],
      visits: [
        { ...at(0), to: 180, best: 160, pinned: true, day: 0 },
        { ...at(250), person: 1, pinned: true, day: 1 },
      ],
      rest: { daily: 100 },
    });
    expect(state.absentCount).toBe(0);
    expect(startsIn(state, 0)).toEqual([130]);
  });

  it('puts double-ups in before visits that need one worker', () => {
    const state = constructed({
      workers: workers(2),
      visits: [at(0), { ...at(0), workers: 2, person: 1 }],
    });
    expect([...state.visitOption]).toEqual([-1, 1]);
  });

  it('gives each person one worker for the whole period where that is possible', () => {
    // Two people with a visit at the same time on each of four days, and two workers on each day.
    const days = [0, 1, 2, 3];
    const state = constructed({
      workers: workers(2, 4),
      visits: days.flatMap((day) => [0, 1].map((person) => ({ ...at(day * 1440 + 100), person }))),
    });
    expect(state.absentCount).toBe(0);
    expect([...state.teamSize]).toEqual([1, 1]);
  });

  it('adds to what a rota has already, and moves nothing', () => {
    const problem = aRotaProblem({ workers: workers(2), visits: [at(0), at(50)] });
    const state = aRotaState(problem, [[], [0]]);
    construct(state, new Insertion(state, new Random(1), 1e9));
    expect(visitsIn(state, 1)).toEqual([0, 1]);
  });

  it('keeps every rule', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const problem = aRandomProblem(seed);
      const state = new RotaState(problem);
      construct(state, new Insertion(state, new Random(seed), 100));
      expect(findFaults(problem, toSolution(state))).toEqual([]);
    }
  });

  it('is empty where there is nothing to do or nobody to do it', () => {
    expect(constructed({ workers: workers(1), visits: [] }).cost).toBe(0);
    expect(constructed({ workers: [], visits: [at(0)] }).absentCount).toBe(1);
  });
});

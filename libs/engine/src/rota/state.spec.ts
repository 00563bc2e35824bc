import fc from 'fast-check';
import { aRandomProblem, aRotaProblem, aRotaState, Steps, visitsIn, wordsOf } from '../testing';
import { GAP } from './gaps';
import { settle } from './insertion';
import { scoreOf, totalOf } from './score';
import { SLOT } from './slots';
import { RotaState } from './state';

const seeds = fc.nat(100_000);
const at = (start: number, person = 0) => ({ person, place: 0, from: start, to: start });
const twoWorkers = [{ routes: [[0, 400] as const] }, { routes: [[0, 400] as const] }];

describe('a rota while it is searched', () => {
  it('begins with everything absent at its price', () => {
    const problem = aRotaProblem({ workers: twoWorkers, visits: [at(0), at(50)] });
    const state = new RotaState(problem);
    expect([state.absentCount, state.cost]).toEqual([2, 2_000_000]);
  });

  it('knows how often each worker visits each person', () => {
    const problem = aRotaProblem({ workers: twoWorkers, visits: [at(0), at(50), at(100, 1)] });
    const state = aRotaState(problem, [[0, 1], [2]]);
    expect([...state.counts]).toEqual([2, 0, 0, 1]);
    expect([...state.teamSize]).toEqual([1, 1]);
  });

  it('prices a meeting by spread, face and wishes, and by the mini-team where it is full', () => {
    const problem = aRotaProblem({
      workers: twoWorkers,
      visits: [at(0), at(50)],
      people: [{ teamSize: 1, face: { 0: 300, 1: 300 }, each: { 0: 60, 1: 60 } }],
      prices: { spread: Int32Array.from([0, 400, 460, 500]), miniTeam: 600 },
    });
    const state = new RotaState(problem);
    expect(state.priceOfMeeting(0, 0, 0)).toBe(400 + 300 + 60);
    const placed = aRotaState(problem, [[0]]);
    expect(placed.priceOfMeeting(1, 0, 0)).toBe(460 - 400 + 60);
    expect(placed.priceOfMeeting(1, 0, 1)).toBe(400 + 300 + 60 + 600);
    expect(placed.priceOfStranger(0)).toBe(400 + 600);
  });

  it('adds to a meeting that another worker was published for the visit', () => {
    const published = { workers: [1], start: 0 };
    const problem = aRotaProblem({
      workers: twoWorkers,
      visits: [{ ...at(0), published }],
      prices: { changedWorker: 150 },
    });
    const state = new RotaState(problem);
    expect(state.priceOfMeeting(0, 0, 0) - state.priceOfMeeting(0, 0, 1)).toBe(150);
  });

  it('takes both workers from a double-up that is removed', () => {
    const problem = aRotaProblem({ workers: twoWorkers, visits: [{ ...at(50), workers: 2 }, at(100, 1)] });
    const state = aRotaState(problem, [[{ visit: 0, at: 50 }], [{ visit: 0, at: 50 }, 1]]);
    state.remove(0);
    settle(state);
    expect([visitsIn(state, 0), visitsIn(state, 1)]).toEqual([[], [1]]);
    expect([...state.counts]).toEqual([0, 0, 0, 1]);
  });

  it('keeps its cost equal to the full score after every change', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const state = new RotaState(aRandomProblem(seed));
        const steps = new Steps(state, seed);
        const expectSame = () => expect(state.cost).toBe(totalOf(scoreOf(state)));
        expectSame();
        steps.construct();
        expectSame();
        for (let step = 0; step < 30; step++) {
          steps.ruin();
          expectSame();
          steps.recreate();
          expectSame();
          if (step % 3 === 0) state.rollBack();
          else state.mark();
          expectSame();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('comes back to the last mark exactly', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 5 }), (seed, atOnce) => {
        const state = new RotaState(aRandomProblem(seed));
        const steps = new Steps(state, seed);
        steps.construct();
        for (let step = 0; step < 12; step++) {
          const before = snapshot(state);
          for (let ruin = 0; ruin < atOnce; ruin++) {
            steps.ruin();
            if (step % 2 === 0) steps.recreate();
          }
          state.rollBack();
          expect(snapshot(state)).toEqual(before);
          steps.ruin();
          steps.recreate();
          state.mark();
        }
      }),
      { numRuns: 20 },
    );
  });

  it('comes back in the middle of a ruin too', () => {
    const problem = aRotaProblem({ workers: twoWorkers, visits: [at(0), at(50)] });
    const state = aRotaState(problem, [[0], [1]]);
    const before = snapshot(state);
    state.remove(0);
    state.rollBack();
    expect(snapshot(state)).toEqual(before);
  });
});

/** Everything that a state says, in the order that has a meaning. */
function snapshot(state: RotaState) {
  const { problem } = state;
  const routes = Array.from({ length: problem.routeCount }, (_, route) => route);
  const placed = [...state.visitOption.keys()].filter((visit) => state.visitOption[visit]! >= 0);
  return {
    slots: routes.map((route) => Array.from({ length: SLOT }, (_, word) => wordsOf(state, route, word))),
    gaps: routes.map((route) => {
      const first = route * (state.stride + 2) * GAP;
      return [...state.gaps.subarray(first, first + (state.routeSize[route]! + 1) * GAP)];
    }),
    free: [[...state.freeShort], [...state.freeLong]],
    size: [...state.routeSize],
    breakAt: [...state.routeBreakAt],
    span: [[...state.routeFrom], [...state.routeTo]],
    routeCost: [[...state.routeCost], [...state.routeBusy]],
    workers: [[...state.workerBusy], [...state.workerLoadCost], [...state.workerMarginal]],
    legs: [...state.legRoute],
    options: [...state.visitOption],
    open: placed.map((visit) => [state.visitFrom[visit], state.visitTo[visit]]),
    choices: [...state.choiceMask],
    counts: [...state.counts],
    teams: [...state.teamSize].map((size, person) =>
      [...state.team.subarray(person * state.teamStride, person * state.teamStride + size)].sort(),
    ),
    absent: [...state.absent.subarray(0, state.absentCount)].sort((a, b) => a - b),
    isListed: [...state.absentAt].map((where, visit) => where < 0 || state.absent[where] === visit),
    pending: [state.staleCount, state.touchedCount],
    cost: state.cost,
  };
}

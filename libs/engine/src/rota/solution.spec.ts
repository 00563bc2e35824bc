import fc from 'fast-check';
import {
  aRandomProblem,
  aRotaProblem,
  aRotaState,
  aSearchedState,
  startsIn,
  Steps,
  visitsIn,
  wordsOf,
} from '../testing';
import { settle } from './insertion';
import { scoreOf, totalOf } from './score';
import { BestRota, emptySolution, loadSolution, toSolution } from './solution';
import { EARLY, LATE } from './slots';
import { RotaState } from './state';

const here = (from: number, to: number, best = from) => ({ place: 0, from, to, best });
const problem = aRotaProblem({
  workers: [{ routes: [{ from: 0, to: 400, break: 20 }] }, { routes: [[0, 400]] }],
  visits: [here(0, 50), here(150, 200), here(0, 400), { ...here(0, 400), workers: 2 }],
});
const double = { visit: 3, at: 300 };

describe('a solution', () => {
  it('says who does each visit, when and on which option', () => {
    const solution = toSolution(aRotaState(problem, [[0, 1, double], [double]]));
    expect([...solution.legRoute]).toEqual([0, -1, 0, -1, -1, -1, 0, 1]);
    expect([...solution.visitStart]).toEqual([0, 150, 0, 300]);
    expect([...solution.visitOption]).toEqual([0, 1, -1, 3]);
  });

  it('says which starts stay open', () => {
    const solution = toSolution(aRotaState(problem, [[0, 1, double], [double]]));
    expect([...solution.visitFrom]).toEqual([0, 150, 0, 300]);
    expect([...solution.visitTo]).toEqual([50, 200, 0, 300]);
  });

  it('says before which leg the break lies, or that there is none', () => {
    // From earliest end to latest start: 20 to 200 before leg 2, 170 to 300 before leg 6.
    const solution = toSolution(aRotaState(problem, [[0, 1, double], [double]]));
    expect([...solution.routeBreakLeg]).toEqual([2, -1]);
  });

  it('is empty where nobody has any visit', () => {
    const empty = emptySolution(problem, 7);
    expect(toSolution(loadSolution(problem, empty))).toEqual({ ...empty, cost: new RotaState(problem).cost });
  });
});

describe('a solution that is loaded', () => {
  it('gives the same rota at the same cost', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(10), (seed, steps) => {
        const random = aRandomProblem(seed);
        const solution = toSolution(aSearchedState(random, seed, steps));
        const state = loadSolution(random, solution);
        const { routeBreakLeg, ...same } = solution;
        expect(routeBreakLeg).toHaveLength(random.routeCount);
        expect(toSolution(state)).toMatchObject(same);
        expect(state.cost).toBe(totalOf(scoreOf(state)));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps planned starts that would be planned otherwise today', () => {
    // The late end of day 0 held day 1 back to 290; now that day 0 is empty it could start at 250.
    const coupled = aRotaProblem({
      workers: [
        {
          home: true,
          routes: [
            { from: 0, to: 200, day: 0 },
            { from: 250, to: 450, day: 1 },
          ],
        },
      ],
      visits: [
        { ...here(170, 170), day: 0 },
        { ...here(250, 450), day: 1 },
      ],
      rest: { daily: 100 },
    });
    const state = aRotaState(coupled, [[0], [1]]);
    state.remove(0);
    settle(state);
    expect(startsIn(state, 1)).toEqual([290]);
    const again = loadSolution(coupled, toSolution(state));
    expect(startsIn(again, 1)).toEqual([290]);
    expect([again.visitFrom[1], again.visitTo[1]]).toEqual([250, 450]);
    expect([wordsOf(again, 1, EARLY), wordsOf(again, 1, LATE)]).toEqual([[250], [430]]);
  });

  it('can be searched on', () => {
    const random = aRandomProblem(5);
    const state = loadSolution(random, toSolution(aSearchedState(random, 5, 5)));
    const steps = new Steps(state, 6);
    for (let step = 0; step < 20; step++) {
      steps.ruin();
      steps.recreate();
    }
    expect(state.cost).toBe(totalOf(scoreOf(state)));
  });

  it('is refused where its visits do not fit together', () => {
    const solution = toSolution(aRotaState(problem, [[0, 1]]));
    solution.visitStart[1] = 10;
    expect(() => loadSolution(problem, solution)).toThrow('route 0 of the solution does not fit together');
  });
});

describe('the best rota so far', () => {
  it('stays although the state moves on', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const random = aRandomProblem(seed);
        const state = new RotaState(random);
        const best = new BestRota(state);
        const steps = new Steps(state, seed);
        steps.construct();
        best.take();
        let kept = toSolution(state);
        for (let step = 0; step < 20; step++) {
          steps.ruin();
          steps.recreate();
          if (step % 3 === 0) {
            state.rollBack();
            continue;
          }
          best.noteTouched();
          state.mark();
          if (step % 5 !== 0) continue;
          best.take();
          kept = toSolution(state);
        }
        expect(best.toSolution()).toEqual(kept);
        expect(best.cost).toBe(kept.cost);
      }),
      { numRuns: 40 },
    );
  });

  it('costs more than anything before the first is taken', () => {
    const state = aRotaState(problem, [[0]]);
    expect(new BestRota(state).cost).toBe(Infinity);
    expect(visitsIn(state, 0)).toEqual([0]);
  });
});

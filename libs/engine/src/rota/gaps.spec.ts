import fc from 'fast-check';
import { aRandomProblem, aRotaProblem, aRotaState, aSearchedState } from '../testing';
import { GAP, GAP_FROM, GAP_PLACE, GAP_SOON, GAP_TO, mayHold } from './gaps';
import { Positions } from './positions';
import { RotaState } from './state';

function gapsOf(state: RotaState, route: number) {
  const first = route * (state.stride + 2) * GAP;
  return Array.from({ length: state.routeSize[route]! + 1 }, (_, index) => {
    const gap = first + index * GAP;
    const word = (of: number) => state.gaps[gap + of]!;
    return { from: word(GAP_FROM), to: word(GAP_TO), soon: word(GAP_SOON), place: word(GAP_PLACE) };
  });
}

describe('the gaps of a route', () => {
  const problem = aRotaProblem({
    workers: [{ routes: [[0, 1200]] }],
    visits: [
      { from: 100, to: 200, best: 150 },
      { person: 1, from: 400, to: 500, best: 450 },
    ],
  });

  it('are one, from start to end of duty, while it is empty', () => {
    expect(gapsOf(new RotaState(problem), 0)).toEqual([{ from: 0, to: 1200, soon: 0, place: 0 }]);
  });

  it('reach from the earliest end before to the latest start behind', () => {
    expect(gapsOf(aRotaState(problem, [[0, 1]]), 0)).toEqual([
      { from: 0, to: 200, soon: 0, place: 0 },
      { from: 120, to: 500, soon: 170, place: 1 },
      { from: 420, to: 1200, soon: 470, place: 2 },
    ]);
  });

  it('may hold only a visit that starts in them', () => {
    const busy = aRotaProblem({
      workers: [{ routes: [[0, 600]] }],
      visits: [
        { place: 0, from: 100, to: 100, minutes: 300 },
        { place: 0, from: 0, to: 600 },
      ],
    });
    const state = aRotaState(busy, [[0]]);
    expect(mayHold(state, 0, 20, 0, 60)).toBe(true);
    expect(mayHold(state, 0, 20, 130, 350)).toBe(false);
    expect(mayHold(state, 0, 20, 130, 420)).toBe(true);
    expect(mayHold(state, 0, 20, 620, 700)).toBe(false);
  });

  it('hold no long visit where only a short one fits', () => {
    const tight = aRotaProblem({
      workers: [{ routes: [[0, 100]] }],
      visits: [
        { place: 0, from: 0, to: 0, minutes: 75 },
        { place: 0, from: 75, to: 80 },
      ],
    });
    const state = aRotaState(tight, [[0]]);
    expect(mayHold(state, 0, 20, 75, 80)).toBe(true);
    expect(mayHold(state, 0, 30, 75, 80)).toBe(false);
    const wider = { ...tight, routeTo: Int32Array.from([105]) };
    expect(mayHold(aRotaState(wider, [[0]]), 0, 30, 75, 80)).toBe(true);
  });

  it('are known to the end of a shift of a whole day', () => {
    const long = aRotaProblem({ workers: [{ routes: [[0, 1440]] }], visits: [{ from: 1300, to: 1400 }] });
    expect(mayHold(new RotaState(long), 0, 20, 1300, 1400)).toBe(true);
  });

  it('never refuse a visit that has a position', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(12), (seed, steps) => {
        const state = aSearchedState(aRandomProblem(seed, { days: 2 }), seed, steps);
        const positions = new Positions(1000);
        const { problem } = state;
        for (let option = 0; option < problem.optionVisit.length; option++) {
          const visit = problem.optionVisit[option]!;
          if (state.visitOption[visit]! >= 0) continue;
          const [from, to] = [problem.optionEarliest[option]!, problem.optionLatest[option]!];
          const minutes = problem.visitMinutes[visit]!;
          for (let route = 0; route < problem.routeCount; route++) {
            positions.count = 0;
            positions.add(state, route, problem.visitPlace[visit]!, minutes, from, to, 0);
            if (positions.count > 0) expect(mayHold(state, route, minutes, from, to)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

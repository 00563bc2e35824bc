import { aRotaProblem, aRotaState, type RotaSketch } from '../testing';
import { scoreOf, totalOf } from './score';
import { RotaState } from './state';

const spread = Int32Array.from([0, 400, 460, 500, 530]);
/** Two workers at a hub where everybody lives, so that nothing is travelled unless a place is named. */
function sketch(changes: Partial<RotaSketch>): RotaSketch {
  return {
    workers: [{ routes: [[0, 200]] }, { routes: [[0, 200]] }],
    visits: [],
    prices: { spread, ...changes.prices },
    ...changes,
  };
}
const at = (start: number) => ({ place: 0, from: 0, to: 180, best: start });

/** The parts that are not nothing. */
function parts(state: RotaState): Record<string, number> {
  return Object.fromEntries(Object.entries(scoreOf(state)).filter(([, points]) => points !== 0));
}

describe('the score of a rota', () => {
  it('has the price of every visit that nobody has', () => {
    const problem = aRotaProblem(
      sketch({
        visits: [
          { ...at(0), absentPrice: 700 },
          { ...at(50), absentPrice: 500 },
        ],
      }),
    );
    expect(parts(new RotaState(problem))).toEqual({ unallocated: 1200 });
    expect(parts(aRotaState(problem, [[0]]))).toEqual({ unallocated: 500, spread: 400 });
  });

  it('has one spread price for each worker of a person', () => {
    const problem = aRotaProblem(sketch({ visits: [at(0), at(50), at(100)] }));
    expect(parts(aRotaState(problem, [[0, 1, 2]]))).toEqual({ spread: 500 });
    expect(parts(aRotaState(problem, [[0, 1], [2]]))).toEqual({ spread: 460 + 400 });
  });

  it('has a price for each worker above the mini-team size, those from outside counted', () => {
    const visits = [at(0), at(50)];
    const cost = (teamSize: number, outside: number) =>
      scoreOf(aRotaState(aRotaProblem(sketch({ visits, people: [{ teamSize, outside }] })), [[0], [1]]))[
        'mini-team'
      ];
    expect([cost(2, 0), cost(1, 0), cost(2, 1), cost(1, 2)]).toEqual([0, 600, 600, 1800]);
  });

  it('has a new face once and a stranger to the team each time', () => {
    const problem = aRotaProblem(
      sketch({ visits: [at(0), at(50)], people: [{ face: { 0: 300 }, each: { 0: 60 } }] }),
    );
    expect(parts(aRotaState(problem, [[0, 1]]))).toEqual({
      spread: 460,
      'new-face': 300,
      'outside-team': 120,
    });
    expect(parts(aRotaState(problem, [[], [0, 1]]))).toEqual({ spread: 460 });
  });

  it('keeps minutes from the dose and from the preferred start apart', () => {
    const late = { place: 0, from: 30, to: 30, best: 20 };
    const problem = aRotaProblem(
      sketch({
        visits: [
          { ...late, medication: true, minutePrice: 6 },
          { ...late, person: 1 },
        ],
      }),
    );
    expect(parts(aRotaState(problem, [[0], [1]]))).toEqual({
      spread: 800,
      'medication-time': 60,
      'preferred-time': 20,
    });
  });

  it('has travel from a hub, commute from home, and the minutes of a flex duty', () => {
    const workers = [
      { routes: [{ from: 0, to: 200, flex: true }] },
      { routes: [[0, 200] as const], home: true },
    ];
    const visits = [
      { ...at(50), place: 1 },
      { ...at(50), person: 1, place: 1 },
    ];
    const problem = aRotaProblem(sketch({ workers, visits }));
    expect(parts(aRotaState(problem, [[0], [1]]))).toEqual({
      spread: 800,
      travel: 20 * 10,
      commute: 20 * 5,
      overtime: 40 * 5,
    });
  });

  it('has a load that grows with the square of the busy share', () => {
    const problem = aRotaProblem(sketch({ visits: [at(0), at(50)], prices: { spread, workload: 1 } }));
    // 20 × 20 ÷ 200 = 2 for each, 40 × 40 ÷ 200 = 8 for one.
    expect(scoreOf(aRotaState(problem, [[0], [1]])).workload).toBe(4);
    expect(scoreOf(aRotaState(problem, [[0, 1]])).workload).toBe(8);
  });

  it('has a price for a worker and for a time that were not published', () => {
    const visit = { ...at(50), minutePrice: 0, published: { workers: [0], start: 90 } };
    const problem = aRotaProblem(
      sketch({ visits: [visit], prices: { spread, changedWorker: 150, changedTime: 50 } }),
    );
    expect(scoreOf(aRotaState(problem, [[0]])).change).toBe(50);
    expect(scoreOf(aRotaState(problem, [[], [0]])).change).toBe(200);
    expect(scoreOf(aRotaState(problem, [[], [{ visit: 0, at: 80 }]])).change).toBe(150);
  });

  it('sums to the cost that the state keeps', () => {
    const problem = aRotaProblem(sketch({ visits: [at(0), at(50), { ...at(90), place: 2 }] }));
    const state = aRotaState(problem, [[0], [2]]);
    expect(totalOf(scoreOf(state))).toBe(state.cost);
    expect(state.cost).toBe(1_000_000 + 400 + 400 + 40 * 10);
  });
});

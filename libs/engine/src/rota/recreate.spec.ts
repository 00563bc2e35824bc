import { Random } from '../random';
import { aRotaProblem, aRotaState, type VisitSketch } from '../testing';
import { Insertion, settle } from './insertion';
import { Recreation } from './recreate';
import { RotaState } from './state';

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);
const workers = [{ routes: [[0, 400] as const] }, { routes: [[0, 400] as const] }];
const at = (start: number, person = 0): VisitSketch => ({ person, place: 0, from: start, to: start });
/** A visit that no worker may take. */
const hopeless = (person: number): VisitSketch => ({ ...at(0, person), takers: [] });

function recreate(state: RotaState, seed: number, fresh: number): void {
  const random = new Random(seed);
  new Recreation(state, random, new Insertion(state, random, 1e9)).apply(fresh);
}

describe('recreating', () => {
  it('puts back what was removed and older absent visits with it', () => {
    const problem = aRotaProblem({ workers, visits: [at(0), at(50), at(100)] });
    for (const seed of SEEDS) {
      const state = aRotaState(problem, [[0, 1]]);
      state.remove(0);
      settle(state);
      recreate(state, seed, 1);
      expect(state.absentCount).toBe(0);
    }
  });

  it('puts pinned visits in before all others', () => {
    const wanted = { ...at(0, 2), pinned: true };
    const problem = aRotaProblem({
      workers,
      visits: [at(0), { ...at(0, 1), workers: 2 }, { ...wanted, minutes: 10, takers: [0] }],
    });
    for (const seed of SEEDS) {
      const state = new RotaState(problem);
      recreate(state, seed, 3);
      expect([state.visitOption[0], state.visitOption[1], state.visitOption[2]]).toEqual([0, -1, 2]);
    }
  });

  it('puts pinned visits with a start in before those without', () => {
    const routes = [
      { from: 0, to: 200, day: 0 },
      { from: 250, to: 450, day: 1 },
    ];
    const problem = aRotaProblem({
      workers: [{ home: true, routes }],
      visits: [
        { ...at(0), to: 180, best: 160, pinned: true, day: 0 },
        { ...at(250, 1), pinned: true, day: 1 },
      ],
      rest: { daily: 100 },
    });
    for (const seed of SEEDS) {
      const state = new RotaState(problem);
      recreate(state, seed, 2);
      expect(state.absentCount).toBe(0);
    }
  });

  it('puts double-ups in before visits that need one worker, but not always', () => {
    const visits = [
      { ...at(0), minutes: 60 },
      { ...at(0, 1), workers: 2 as const },
    ];
    const problem = aRotaProblem({ workers, visits });
    const doubleFirst = SEEDS.filter((seed) => {
      const state = new RotaState(problem);
      recreate(state, seed, 2);
      return state.visitOption[1] === 1;
    });
    expect(doubleFirst.length).toBeGreaterThan(SEEDS.length / 2);
    expect(doubleFirst.length).toBeLessThan(SEEDS.length);
  });

  it('does not always try single visits in the same order', () => {
    const problem = aRotaProblem({ workers: [workers[0]!], visits: [at(0), at(0, 1), at(0, 2)] });
    const taken = SEEDS.map((seed) => {
      const state = new RotaState(problem);
      recreate(state, seed, 3);
      return state.visitOption.findIndex((option) => option >= 0);
    });
    expect(new Set(taken).size).toBeGreaterThan(1);
  });

  it('tries everything that was just removed, however much is absent', () => {
    const many = Array.from({ length: 60 }, (_, n) => hopeless(n + 10));
    const mine = Array.from({ length: 15 }, (_, n) => at(n * 20));
    const problem = aRotaProblem({ workers: [workers[0]!], visits: [...mine, ...many] });
    const own = mine.map((_, visit) => visit);
    for (const seed of SEEDS) {
      const state = aRotaState(problem, [own]);
      for (const visit of own) state.remove(visit);
      settle(state);
      recreate(state, seed, own.length);
      expect(state.absentCount).toBe(many.length);
    }
  });

  it('comes round to a visit that fits among many that do not', () => {
    const many = Array.from({ length: 60 }, (_, n) => hopeless(n + 10));
    const problem = aRotaProblem({ workers, visits: [...many, at(0)] });
    const state = new RotaState(problem);
    for (const seed of Array.from({ length: 100 }, (_, step) => step)) recreate(state, seed, 0);
    expect(state.absentCount).toBe(many.length);
  });
});

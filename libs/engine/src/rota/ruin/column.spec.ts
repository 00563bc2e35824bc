import { Random } from '../../random';
import { aRotaProblem, aRotaState, type VisitSketch } from '../../testing';
import { settle } from '../insertion';
import { ruinColumn } from './column';

const DAY = 1440;
const DAYS = [0, 1, 2, 3];
const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);

/** Person 0 has breakfast and bed on four days, person 1 breakfast at the same time. Worker 0 does all but person 0's breakfasts. */
function week() {
  const visits = DAYS.flatMap((day): VisitSketch[] => [
    { person: 0, series: 0, place: 0, from: day * DAY + 100, to: day * DAY + 100 },
    { person: 0, series: 1, place: 0, from: day * DAY + 600, to: day * DAY + 600 },
    { person: 1, series: 2, place: 0, from: day * DAY + 100, to: day * DAY + 100 },
  ]);
  const routes = DAYS.map((day) => [day * DAY, day * DAY + 700] as const);
  const problem = aRotaProblem({ workers: [{ routes }, { routes }], visits });
  return aRotaState(
    problem,
    DAYS.flatMap((day) => [[day * 3 + 2, day * 3 + 1], [day * 3]]),
  );
}
const absentIn = (series: number, options: Int32Array) =>
  DAYS.filter((day) => options[day * 3 + series]! < 0);

describe('removing a column', () => {
  it('removes the recurring visit of the seed on all its days', () => {
    for (const seed of SEEDS) {
      const state = week();
      ruinColumn(state, new Random(seed), (seed % 4) * 3);
      settle(state);
      expect(absentIn(0, state.visitOption)).toEqual(DAYS);
    }
  });

  it('keeps what the person has at other times', () => {
    for (const seed of SEEDS) {
      const state = week();
      ruinColumn(state, new Random(seed), 0);
      expect(absentIn(1, state.visitOption)).toEqual([]);
    }
  });

  it("opens room in a team-mate's route on some of the days", () => {
    const opened = SEEDS.map((seed) => {
      const state = week();
      ruinColumn(state, new Random(seed), 0);
      return absentIn(2, state.visitOption).length;
    });
    const total = opened.reduce((sum, days) => sum + days, 0);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan((SEEDS.length * DAYS.length) / 2);
  });

  it('passes over days on which the visit is absent', () => {
    const state = week();
    state.remove(3);
    settle(state);
    ruinColumn(state, new Random(1), 0);
    expect(absentIn(0, state.visitOption)).toEqual(DAYS);
  });
});

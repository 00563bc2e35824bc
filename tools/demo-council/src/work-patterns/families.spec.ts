import { toDice } from '../dice';
import { DENSE_SUPPLY } from '../profiles/dense-profile';
import { ORDINARY_SUPPLY } from '../profiles/ordinary-supply';
import { drawShape, type FamilyName } from './families';
import { keepsTheLaw, type Shape, shortestRest } from './shape';

const combinations = [ORDINARY_SUPPLY, DENSE_SUPPLY].flatMap((profile) =>
  profile.contracts.flatMap(([hours]) =>
    profile.families[hours]!.map(([family]): [FamilyName, number] => [family, hours]),
  ),
);
const draw = (family: FamilyName, hours: number, seed: number, relief = 3) =>
  drawShape(
    family,
    { minutes: hours * 60, nudge: { morning: 30, evening: 0 }, relief },
    toDice(seed, `${family} ${hours}`),
  );
const weeklyHours = ({ shifts, cycleWeeks }: Shape) =>
  shifts.filter(({ kind }) => kind === 'core').reduce((sum, { start, end }) => sum + end - start, 0) /
  60 /
  cycleWeeks;
const SEEDS = [1, 2, 3, 4, 5];

describe('drawShape', () => {
  it.each(combinations)(
    'draws %s of %d hours that come to the contract, give or take ¾ hour',
    (family, hours) => {
      for (const seed of SEEDS) {
        expect(Math.abs(weeklyHours(draw(family, hours, seed)) - hours)).toBeLessThanOrEqual(0.75);
      }
    },
  );

  it.each(combinations.filter(([family]) => family !== 'nine-week rotation'))(
    'draws %s of %d hours that keep the law with all spare shifts worked',
    (family, hours) => {
      for (const seed of SEEDS) expect(keepsTheLaw(draw(family, hours, seed))).toBe(true);
    },
  );

  it('turns from late to early within 9½ hours in nine-week rotations only', () => {
    expect(shortestRest(draw('nine-week rotation', 30, 1))).toBe(570);
  });

  it('has nights of four on and four off that go round eight weeks', () => {
    const { cycleWeeks, shifts } = draw('nights', 30, 1);
    expect([cycleWeeks, shifts.length]).toEqual([8, 28]);
    expect(shifts[0]).toMatchObject({ weekday: 0, start: 1320, end: 1830 });
  });

  it('keeps weekend workers to three days with the weekend among them', () => {
    const { shifts } = draw('weekends', 20, 1, 0);
    const days = new Set(shifts.map(({ weekday }) => weekday));
    expect(days.size).toBe(3);
    expect([5, 6].every((day) => days.has(day))).toBe(true);
  });
});

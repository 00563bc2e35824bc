import { toDice } from '../dice';
import { ORDINARY_DEMAND } from '../profiles/ordinary-demand';
import type { Need } from './draw-needs';
import { planDay } from './plan-day';

const need = (changes: Partial<Need> = {}): Need => ({
  visitsPerDay: 4,
  doubleUp: false,
  service: 'mainstream',
  ...changes,
});
const plans = (of: Need, spaced: boolean) => {
  const dice = toDice(1, 'days');
  return Array.from({ length: 200 }, () => planDay(of, spaced, ORDINARY_DEMAND, dice));
};
const pauses = (day: readonly { preferredStart: number }[]) =>
  day.slice(1).map((visit, index) => visit.preferredStart - day[index]!.preferredStart);

describe('planDay', () => {
  it('gives four visits a day their names in order', () => {
    expect(plans(need(), false)[0]!.map(({ kind }) => kind)).toEqual(['breakfast', 'lunch', 'tea', 'bed']);
  });

  it('prefers times on the quarter of an hour', () => {
    const starts = plans(need(), false).flatMap((day) => day.map(({ preferredStart }) => preferredStart));
    expect(starts.every((start) => start % 15 === 0)).toBe(true);
  });

  it('leaves two hours between visits', () => {
    const shortest = Math.min(...plans(need(), false).flatMap(pauses));
    expect(shortest).toBeGreaterThanOrEqual(120);
  });

  it('leaves more than four hours between visits with doses that must be so far apart', () => {
    const days = plans(need(), true);
    expect(Math.min(...days.flatMap(pauses))).toBeGreaterThanOrEqual(255);
    expect(
      Math.max(...days.flatMap((day) => day.map(({ preferredStart }) => preferredStart))),
    ).toBeLessThanOrEqual(21 * 60);
  });

  it('gives night support two visits by night in place of two by day', () => {
    const kinds = plans(need({ service: 'night' }), false)[0]!.map(({ kind }) => kind);
    expect(kinds).toEqual(['breakfast', 'bed', 'night', 'small-hours']);
  });
});

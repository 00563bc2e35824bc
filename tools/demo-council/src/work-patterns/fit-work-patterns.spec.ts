import type { PatternShift } from '@homeround/domain';
import { aRecurringVisit } from '@homeround/domain/testing';
import { toDice } from '../dice';
import { toDemandCurve } from './demand-curve';
import { fitWorkPatterns } from './fit-work-patterns';
import { type Shape, toShape } from './shape';

const on = (week: number, weekdays: readonly number[], start: number): PatternShift[] =>
  weekdays.map((weekday) => ({ week, weekday, start, end: start + 240, kind: 'core' }));
const DAILY = [0, 1, 2, 3, 4];
const mornings = toShape(1, on(1, DAILY, 420));
const evenings = toShape(1, on(1, DAILY, 1080));
const breakfast = aRecurringVisit(1, {
  earliestStart: 420,
  latestStart: 630,
  days: { kind: 'fixed', weekdays: DAILY },
});
const fit = (shapes: readonly (readonly Shape[])[], daysAway: ReadonlySet<number>[], visits = [breakfast]) =>
  fitWorkPatterns(shapes, daysAway, toDemandCurve(visits, 0), toDice(1, 'fit'));

describe('fitWorkPatterns', () => {
  it('chooses mornings where people need breakfast', () => {
    expect(fit([[evenings, mornings]], [new Set()])[0]!.shape).toBe(mornings);
  });

  it('lets two workers on opposite phases share the weeks', () => {
    const everySecondWeek = toShape(2, on(1, DAILY, 420));
    const placed = fit([[everySecondWeek], [everySecondWeek]], [new Set(), new Set()]);
    expect(placed.map(({ phase }) => phase).sort()).toEqual([1, 2]);
  });

  it('does not count on days on which a worker is away', () => {
    const always = new Set(Array.from({ length: 8 * 7 }, (_, day) => day));
    const supper = { ...breakfast, earliestStart: 1080, latestStart: 1290 };
    const [away, here] = fit(
      [[mornings], [mornings, evenings]],
      [always, new Set()],
      [breakfast, breakfast, supper],
    );
    expect([away!.shape, here!.shape]).toEqual([mornings, mornings]);
  });
});

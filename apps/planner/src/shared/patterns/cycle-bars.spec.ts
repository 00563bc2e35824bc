import type { PatternShiftBody } from '@homeround/contract';
import { scaleOf, toCycleBars } from './cycle-bars';
import { toShiftPart } from './shift-part';

const shift = (week: number, weekday: number, start: number, end: number): PatternShiftBody => ({
  ...{ week, weekday, start: start * 60, end: end * 60, kind: 'core' },
});

describe('the bars of a cycle', () => {
  it('lie where their shift lies between six and midnight', () => {
    const [bar] = toCycleBars({ cycleWeeks: 2, shifts: [shift(2, 3, 6, 15)] });
    expect(bar).toMatchObject({ week: 1, weekday: 3, from: 0, to: 0.5, part: 'early', flex: false });
  });

  it('take the whole day where a shift starts before six or ends after midnight', () => {
    expect(scaleOf({ cycleWeeks: 1, shifts: [shift(1, 0, 5, 12)] })).toEqual({ from: 0, to: 1440 });
    expect(scaleOf({ cycleWeeks: 1, shifts: [shift(1, 0, 6, 24)] })).toEqual({ from: 360, to: 1440 });
  });

  it('go on in the next day after midnight, after the last Sunday in the first Monday', () => {
    const bars = toCycleBars({ cycleWeeks: 2, shifts: [shift(1, 6, 22, 31), shift(2, 6, 22, 31)] });
    expect(bars.map(({ week, weekday, from, to }) => [week, weekday, from * 24, to * 24])).toEqual([
      [0, 6, 22, 24],
      [1, 0, 0, 7],
      [1, 6, 22, 24],
      [0, 0, 0, 7],
    ]);
    expect(new Set(bars.map(({ part }) => part))).toEqual(new Set(['night']));
  });

  it.each([
    [7, 13, 'early'],
    [10, 18, 'middle'],
    [14, 22, 'late'],
    [16, 20, 'late'],
    [22, 31, 'night'],
    [7, 22, 'long'],
    [8, 18, 'long'],
  ])('tell a shift from %i to %i as %s', (start, end, part) =>
    expect(toShiftPart({ start: start * 60, end: end * 60 })).toBe(part),
  );
});

import type { PatternShift } from '@homeround/domain';
import { aWorkPattern } from '@homeround/domain/testing';
import { hoursInParts } from './hours-in-parts';

const core = (week: number, weekday: number, start: number, end: number): PatternShift => ({
  ...{ week, weekday, kind: 'core' },
  ...{ start: start * 60, end: end * 60 },
});
const hoursOf = (shifts: readonly PatternShift[], week = 0, cycleWeeks = 1) =>
  [...hoursInParts(aWorkPattern({ cycleWeeks, shifts }), week)].flatMap((hours, part) =>
    hours > 0 ? [[part, hours]] : [],
  );

describe('hours of duty in parts of the day', () => {
  it('are those of the shift on both sides of a border', () => {
    expect(hoursOf([core(1, 1, 7, 14)])).toEqual([
      [5, 4],
      [6, 3],
    ]);
  });

  it('are of one week of the cycle', () => {
    const shifts = [core(1, 0, 7, 11), core(2, 1, 15, 18)];
    expect([hoursOf(shifts, 0, 2), hoursOf(shifts, 1, 2)]).toEqual([[[0, 4]], [[7, 3]]]);
  });

  it('are of the day on which the night began', () => {
    expect(hoursOf([core(1, 6, 22, 31)])).toEqual([
      [33, 1],
      [34, 8],
    ]);
  });

  it('go on to Monday morning in the week after', () => {
    const shifts = [core(1, 6, 23, 33)];
    expect([hoursOf(shifts, 0, 2), hoursOf(shifts, 1, 2)]).toEqual([[[34, 8]], [[0, 2]]]);
  });

  it('leave out what is only asked for', () => {
    expect(hoursOf([{ ...core(1, 0, 7, 11), kind: 'flex' }])).toEqual([]);
  });
});

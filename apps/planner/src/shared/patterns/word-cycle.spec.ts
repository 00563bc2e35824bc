import type { PatternShiftBody } from '@homeround/contract';
import { wordCycle, wordCycleShort } from './word-cycle';

const shift = (week: number, weekday: number, start: number, end: number): PatternShiftBody => ({
  ...{ week, weekday, start: start * 60, end: end * 60, kind: 'core' },
});
const days = (week: number, weekdays: number[], start: number, end: number) =>
  weekdays.map((weekday) => shift(week, weekday, start, end));

describe('a cycle in words', () => {
  it('says days and weeks that are alike together', () => {
    const shifts = [1, 3].flatMap((week) => [
      ...days(week, [0, 1, 2], 7, 13),
      shift(week, 5, 16, 21),
      shift(week, 5, 8, 12),
    ]);
    expect(wordCycle({ cycleWeeks: 4, shifts: [...shifts, shift(2, 6, 22, 31)] })).toEqual([
      'Weeks 1 and 3: Monday to Wednesday 07:00 to 13:00; Saturday 08:00 to 12:00 and 16:00 to 21:00; off on Thursday, Friday and Sunday.',
      'Week 2: Sunday 22:00 to 07:00 the day after; off on Monday to Saturday.',
      'Week 4: off.',
    ]);
  });

  it('calls a cycle of one week what it is', () =>
    expect(wordCycle({ cycleWeeks: 1, shifts: days(1, [0, 1, 2, 3, 4, 5, 6], 7, 13) })).toEqual([
      'Every week: Monday to Sunday 07:00 to 13:00.',
    ]));

  it('has a short form for lists', () => {
    const shifts = [...days(1, [5, 6], 7, 13), ...days(2, [0, 1], 14, 22)];
    expect(wordCycleShort({ cycleWeeks: 2, shifts })).toBe(
      'Cycle of 2 weeks: 2 early, 2 late shifts, 1 weekend worked',
    );
    expect(wordCycleShort({ cycleWeeks: 1, shifts: [] })).toBe(
      'Cycle of 1 week: no shifts, 0 weekends worked',
    );
  });
});

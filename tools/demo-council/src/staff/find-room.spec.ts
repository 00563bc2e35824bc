import type { PatternShift } from '@homeround/domain';
import { aWorkPattern } from '@homeround/domain/testing';
import { findRoom } from './find-room';

const shift = (week: number, weekday: number, kind: PatternShift['kind'] = 'core'): PatternShift => ({
  ...{ week, weekday, kind },
  start: 480,
  end: 900,
});

describe('findRoom', () => {
  it('sees a run over the end of the cycle whole', () => {
    const shifts = [shift(1, 0), shift(1, 1), shift(2, 5), shift(2, 6)];
    expect(findRoom(aWorkPattern({ cycleWeeks: 2, shifts }))?.daysInARow).toBe(4);
  });

  it('counts a run of every day once', () => {
    const shifts = [0, 1, 2, 3, 4, 5, 6].map((weekday) => shift(1, weekday));
    expect(findRoom(aWorkPattern({ shifts }))?.daysInARow).toBe(7);
  });

  it('counts weekends of four, rounded up', () => {
    const shifts = [shift(1, 5), shift(1, 6), shift(2, 0), shift(3, 0)];
    expect(findRoom(aWorkPattern({ cycleWeeks: 3, shifts }))?.weekendsInFour).toBe(2);
  });

  it('leaves flex shifts out', () => {
    const room = findRoom(aWorkPattern({ shifts: [shift(1, 0), shift(1, 6, 'flex')] }));
    expect(room).toMatchObject({ freeWeekdays: [1, 2, 3, 4, 5, 6], weekendsInFour: 0 });
    expect(findRoom(aWorkPattern({ shifts: [shift(1, 6, 'flex')] }))).toBeUndefined();
  });
});

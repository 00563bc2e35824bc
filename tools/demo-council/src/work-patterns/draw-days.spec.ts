import { toDice } from '../dice';
import { drawDays } from './draw-days';

describe('drawDays', () => {
  it('works the given weekends and no other', () => {
    const days = drawDays(2, 9, [1], toDice(1, 'days'))!;
    expect(days.filter((day) => day % 7 >= 5)).toEqual([12, 13]);
  });

  it('makes the weeks about alike', () => {
    const days = drawDays(2, 9, [1], toDice(1, 'days'))!;
    expect(days).toHaveLength(9);
    expect([4, 5]).toContain(days.filter((day) => day < 7).length);
  });

  it('gives up where no day is left', () => {
    expect(drawDays(1, 7, [0], toDice(1, 'days'))).toBeUndefined();
  });
});

import type { PatternShift } from '@homeround/domain';
import { toDice } from '../dice';
import { addRelief } from './add-relief';
import { keepsTheLaw, toShape } from './shape';

const morning = (weekday: number): PatternShift => ({ week: 1, weekday, start: 420, end: 780, kind: 'core' });

describe('addRelief', () => {
  it('adds as many flex shifts a week as asked for, within the law', () => {
    const shape = addRelief(toShape(1, [0, 1, 2].map(morning)), 2, toDice(1, 'relief'));
    expect(shape.shifts.filter(({ kind }) => kind === 'flex')).toHaveLength(2);
    expect(shape.shifts.filter(({ kind }) => kind === 'core')).toHaveLength(3);
    expect(keepsTheLaw(shape)).toBe(true);
  });

  it('adds none where the hours are full', () => {
    const full = toShape(
      1,
      [0, 1, 2, 3].map((weekday) => ({ ...morning(weekday), end: 420 + 720 })),
    );
    expect(addRelief(full, 2, toDice(1, 'relief')).shifts).toHaveLength(4);
  });
});

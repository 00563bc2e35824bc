import type { Coverage } from '@homeround/contract';
import { readCoverageSearch } from './coverage-search';
import { addFigures, dayOfCover, measureCover, nameSlot, pickCover } from './week-cover';

const week = (value: number) => new Array<number>(672).fill(value);
const coverage: Coverage = {
  slotMinutes: 15,
  localities: [
    { localityId: 'n', name: 'North', needed: week(3), cover: week(2), coverAfter: null },
    { localityId: 's', name: 'South', needed: week(1), cover: week(2), coverAfter: null },
  ],
};

describe('cover against demand', () => {
  it('of all localities is the sum of each', () => {
    const all = pickCover(coverage, undefined);
    expect([all.needed[5], all.today[671], all.after]).toEqual([4, 4, undefined]);
    expect(pickCover(coverage, 'n').needed[5]).toBe(3);
  });

  it('counts hours too few and too many, and finds the worst quarter-hour', () => {
    const figures = measureCover([2, 4, 1, 1], [2, 1, 3, 1]);
    expect(figures).toEqual({
      ...{ neededHours: 2, coverHours: 1.75, shortHours: 0.75, excessHours: 0.5 },
      worst: { slot: 1, short: 3 },
    });
    expect(measureCover([1], [1]).worst).toBeUndefined();
  });

  it('does not set one locality’s workers too many against another’s too few', () => {
    const all = addFigures([measureCover([4, 0], [2, 0]), measureCover([0, 4], [4, 4])]);
    expect([all.shortHours, all.excessHours, all.worst]).toEqual([0.5, 1, { slot: 0, short: 2 }]);
  });

  it('takes a weekday out of the week', () => {
    const needed = week(0).with(96, 7);
    expect(dayOfCover({ needed, today: needed, after: undefined }, 1).needed[0]).toBe(7);
    expect(nameSlot(96 + 29)).toBe('Tuesday 07:15');
  });

  it('reads an address that anybody may have typed', () => {
    expect(readCoverageSearch({ day: '9', option: 'x', view: 'cake', locality: 'n' })).toEqual({
      locality: 'n',
    });
    expect(readCoverageSearch({ day: 6, view: 'table' })).toEqual({ day: 6, view: 'table' });
  });
});

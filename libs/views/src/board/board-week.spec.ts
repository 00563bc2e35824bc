import { boardWeekSchema } from '@homeround/contract';
import { aMorning, anUnallocatedMorning } from '@homeround/explain/testing';
import { toScreen } from '../screen/screen';
import { aboutRota, throughJson } from '../testing';
import { toBoardWeek } from './board-week';

describe('toBoardWeek', () => {
  const week = toBoardWeek(toScreen(aMorning(), anUnallocatedMorning()), aboutRota);

  it('keeps the contract', () => {
    expect(throughJson(boardWeekSchema, week)).toStrictEqual(week);
  });

  it('counts the visits of each day, those that nobody has among them', () => {
    expect(week.days).toHaveLength(7);
    expect(week.days[0]).toEqual({ date: '2026-03-02', visits: 3, unallocated: 1 });
    expect(week.days[1]).toEqual({ date: '2026-03-03', visits: 0, unallocated: 0 });
  });

  it('has a cell for each worker and day, and whom the worker visits', () => {
    expect(week.rows.map(({ cells }) => cells.length)).toEqual([7, 7, 7, 7]);
    expect(week.rows[0]).toMatchObject({
      name: 'Ann Reid',
      contractedMinutes: 1800,
      dutyMinutes: 360,
      personIds: ['P2'],
    });
  });

  it('lists every visit that nobody has with its day', () => {
    expect(week.unallocated).toMatchObject([{ visitId: 'V1', date: '2026-03-02', startClock: '09:00' }]);
  });
});

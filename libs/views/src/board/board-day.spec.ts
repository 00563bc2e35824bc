import { boardDaySchema } from '@homeround/contract';
import { aMorning, anUnallocatedMorning } from '@homeround/explain/testing';
import { toScreen } from '../screen/screen';
import { aboutRota, aScreen, ROTA_ID, throughJson } from '../testing';
import { toBoardDay } from './board-day';

describe('toBoardDay', () => {
  it('has a row for every worker, those who are off too, and keeps the contract', () => {
    const day = toBoardDay(aScreen(), '2026-03-02', aboutRota);
    expect(throughJson(boardDaySchema, day)).toStrictEqual(day);
    expect(day?.rows.map(({ name }) => name)).toEqual(['Ann Reid', 'Carol Muir', 'Jean Ross', 'Tom Boyd']);
    expect(day).toMatchObject({
      rotaId: ROTA_ID,
      teams: [{ teamId: 'T1', name: 'North team' }],
      unallocated: [],
    });
  });

  it('has the visits that nobody has on their first day only', () => {
    const screen = toScreen(aMorning(), anUnallocatedMorning());
    const openOn = (date: string) =>
      toBoardDay(screen, date, aboutRota)?.unallocated.map(({ person }) => person);
    expect([openOn('2026-03-02'), openOn('2026-03-03')]).toEqual([['Mrs Campbell'], []]);
  });

  it('knows no day outside the rota', () => {
    expect(toBoardDay(aScreen(), '2026-03-09', aboutRota)).toBeUndefined();
    expect(toBoardDay(aScreen(), 'today', aboutRota)).toBeUndefined();
  });
});

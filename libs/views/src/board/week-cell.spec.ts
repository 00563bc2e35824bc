import { aShift } from '@homeround/domain/testing';
import { aMorning, aMorningRota } from '@homeround/explain/testing';
import { aScreen } from '../testing';
import { toWeekCell } from './week-cell';

const cellOf = (screen: ReturnType<typeof aScreen>, workerId: string, date = '2026-03-02') =>
  toWeekCell(screen, screen.workerOf.get(workerId)!, date);

describe('toWeekCell', () => {
  it('sums a day', () => {
    expect(cellOf(aScreen(), 'W1')).toEqual({
      visits: 2,
      contactMinutes: 60,
      travelMinutes: 30,
      dutyMinutes: 360,
      duties: ['07:00–13:00'],
      free: false,
      newFaces: 0,
      warnings: 0,
      changed: 0,
    });
  });

  it('tells who is on shift without duty from who is off', () => {
    expect([cellOf(aScreen(), 'W3').free, cellOf(aScreen(), 'W4').free]).toEqual([true, false]);
  });

  it('lists both duties of a split day', () => {
    const shifts = [...aMorning().shifts, aShift(0, { shiftId: 'W1@2026-03-02#2', start: 960, end: 1200 })];
    const evening = { shiftId: 'W1@2026-03-02#2', workerId: 'W1', start: 960, end: 1200, breaks: [] };
    const screen = aScreen({ shifts }, { duties: [...aMorningRota().duties, evening] });
    expect(cellOf(screen, 'W1').duties).toEqual(['07:00–13:00', '16:00–20:00']);
  });

  it('counts people who never met the worker, visits with a warning, and changed visits', () => {
    const screen = aScreen(
      {
        familiarity: [{ personId: 'P2', workerId: 'W2', visits: 1 }],
        published: aMorningRota({ visits: [] }),
      },
      { visits: aMorningRota().visits.map((one) => (one.visitId === 'V1' ? { ...one, start: 560 } : one)) },
    );
    expect(cellOf(screen, 'W1')).toMatchObject({ newFaces: 1, warnings: 1, changed: 2 });
  });
});

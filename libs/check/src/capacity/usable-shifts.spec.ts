import type { OuterDuty } from '@homeround/domain';
import { aRotaInput, aShift, aWorker } from '@homeround/domain/testing';
import { findShiftGroups } from './usable-shifts';
import { findVisitedPlaces } from './visited-places';

const groupsOf = (changes: Parameters<typeof aRotaInput>[0]) => {
  const input = aRotaInput(changes);
  return findShiftGroups(input, findVisitedPlaces(input));
};
const outer = (date: string, start: number, end: number): OuterDuty => ({
  workerId: 'W1',
  date,
  start,
  end,
  source: 'recorded',
});
const spansOf = (outerDuties: readonly OuterDuty[], shifts = [aShift(0)]) =>
  groupsOf({ outerDuties, shifts }).flatMap(({ shifts: usable }) =>
    usable.map(({ start, end }) => [start, end]),
  );

describe('usable shifts', () => {
  it('are grouped by hub and mode, home starters together, in order of start', () => {
    const home = { kind: 'home' as const, placeId: 'H2' };
    const groups = groupsOf({
      workers: [
        aWorker(1),
        aWorker(2, { mode: 'walk' }),
        aWorker(3, { start: home }),
        aWorker(4, { start: home, mode: 'walk' }),
      ],
      shifts: [
        aShift(0, { start: 500 }),
        aShift(0, { workerId: 'W2' }),
        aShift(0),
        aShift(1, { workerId: 'W3' }),
        aShift(0, { workerId: 'W4' }),
      ],
    });
    expect(
      groups.map(({ reach, shifts }) => [reach !== undefined, ...shifts.map(({ start }) => start)]),
    ).toEqual([
      [true, 420, 500],
      [true, 420],
      [false, 420, 1860],
    ]);
  });

  it('begin and end with daily rest beside duties outside the period', () => {
    // The shift is 07:00–13:00; 11 hours are 660 minutes.
    expect(spansOf([outer('2026-03-01', -600, -240)])).toEqual([[420, 780]]);
    expect(spansOf([outer('2026-03-01', -600, -120)])).toEqual([[540, 780]]);
    const last = aShift(6, { start: 9060, end: 9420 });
    expect(spansOf([outer('2026-03-09', 10020, 10500)], [last])).toEqual([[9060, 9360]]);
  });

  it('look at the nearest outer working day only, and at all its duties', () => {
    const duties = [
      outer('2026-03-01', -900, -200),
      outer('2026-03-01', -1300, -1000),
      outer('2026-02-28', -1800, 0),
    ];
    expect(spansOf(duties)).toEqual([[460, 780]]);
  });

  it('vanish where rest leaves nothing', () => {
    expect(spansOf([outer('2026-03-01', -600, 120)])).toEqual([]);
  });
});

import type { OuterDuty, RotaInput, Shift } from '@homeround/domain';
import { aRota, aRotaInput, aShift, aWorker } from '@homeround/domain/testing';
import { aDuty } from '../testing';
import { measureRota } from './measure-rota';

type Span = Partial<{ start: number; end: number }>;

/** Every shift has a duty that is the whole shift, unless trimmed. */
function rest(shifts: readonly Shift[], trims: readonly Span[] = [], changes: Partial<RotaInput> = {}) {
  const duties = shifts.map(({ shiftId, workerId, start, end }, n) =>
    aDuty(0, { shiftId, workerId, start, end, ...trims[n] }),
  );
  return measureRota(aRotaInput({ shifts, ...changes }), aRota({ visits: [], duties })).rest;
}

const outer = (date: string, start: number): OuterDuty => ({
  workerId: 'W1',
  date,
  start,
  end: start + 360,
  source: 'pattern',
});

describe('measureRest', () => {
  // Late until 22:00 (1320), early from 07:00 (1860): 540 minutes.
  const turn = [aShift(0, { start: 960, end: 1320 }), aShift(1)];

  it('measures the smallest rest', () => {
    expect(rest(turn)).toMatchObject({ smallestRest: 540, turnsTrimmed: 0 });
    // 13:00 to 07:00 on the next day: 1080; on the day after that: 2520.
    expect(rest([aShift(0), aShift(1), aShift(3)])).toMatchObject({ smallestRest: 1080 });
  });

  it('counts a turn from late to early that keeps the daily rest because it is trimmed', () => {
    expect(rest(turn, [{ end: 1200 }])).toMatchObject({ smallestRest: 660, turnsTrimmed: 1 });
    expect(rest(turn, [{ end: 1260 }, { start: 1920 }])).toMatchObject({
      smallestRest: 660,
      turnsTrimmed: 1,
    });
  });

  it('counts a turn whose early duty is trimmed', () => {
    expect(rest(turn, [{}, { start: 1980 }])).toMatchObject({ smallestRest: 660, turnsTrimmed: 1 });
  });

  it('does not count a turn that is still too short, or one that needed no trimming', () => {
    expect(rest(turn, [{ end: 1201 }]).turnsTrimmed).toBe(0);
    expect(rest([aShift(0), aShift(1)], [{ end: 600 }]).turnsTrimmed).toBe(0);
  });

  it('does not count a flex duty as trimmed: it is as long as it is used', () => {
    expect(rest([{ ...turn[0]!, kind: 'flex' }, turn[1]!], [{ end: 1200 }]).turnsTrimmed).toBe(0);
  });

  it('counts days in a row, days outside the period included', () => {
    expect(rest([aShift(0), aShift(1), aShift(3), aShift(4), aShift(5)]).longestRun).toBe(3);
    const outerDuties = [outer('2026-02-28', -2460), outer('2026-03-01', -1020)];
    expect(rest([aShift(0), aShift(1), aShift(3)], [], { outerDuties }).longestRun).toBe(4);
  });

  it('does not count a run that is all outside the period', () => {
    const outerDuties = [outer('2026-02-25', -6780), outer('2026-02-26', -5340), outer('2026-02-27', -3900)];
    expect(rest([aShift(0)], [], { outerDuties }).longestRun).toBe(1);
  });

  it('counts a weekend once for its two days, by the day on which the duty begins', () => {
    // Days 5 and 6 are Saturday and Sunday; a night from Friday does not count.
    expect(rest([aShift(5), aShift(6)]).weekendsWorked).toBe(1);
    expect(rest([aShift(4, { start: 7080, end: 7620 })]).weekendsWorked).toBe(0);
  });

  it('counts weekends of a period that begins on a Sunday', () => {
    // Sunday 1 March, then Saturday 7 and Sunday 8 March.
    const period = { from: '2026-03-01', days: 14, timeZone: 'Europe/London' };
    const shifts = [0, 6, 7].map((day) => aShift(day, { date: `2026-03-0${day + 1}` }));
    expect(rest(shifts, [], { period }).weekendsWorked).toBe(2);
  });

  it('lists workers with a duty and sums over them', () => {
    const workers = [aWorker(1), aWorker(2), aWorker(3)];
    const found = rest([aShift(5), aShift(6), aShift(6, { workerId: 'W3' })], [], { workers });
    expect(found).toEqual({
      workers: [
        { workerId: 'W1', smallestRest: 1080, turnsTrimmed: 0, longestRun: 2, weekendsWorked: 1 },
        { workerId: 'W3', smallestRest: undefined, turnsTrimmed: 0, longestRun: 1, weekendsWorked: 1 },
      ],
      smallestRest: 1080,
      turnsTrimmed: 0,
      longestRun: 2,
      weekendsWorked: 2,
    });
  });

  it('leaves the smallest rest open without duties', () => {
    expect(rest([])).toMatchObject({ workers: [], smallestRest: undefined, longestRun: 0 });
  });
});

import type { Dataset } from '../dataset';
import { aDataset, aWorker, aWorkPattern } from '../testing';
import { toPeriodClock } from '../time/period';
import type { Absence, PatternShift } from '../worker';
import { expandOuterDuties, expandShifts, shiftsOnDay } from './expand-shifts';

const DAY = 1440;
const clockOf = (from: string, days = 7) => toPeriodClock({ from, days, timeZone: 'Europe/London' });
/** Monday 2 March 2026: the ninth week of the cycle that begins on 5 January. */
const clock = clockOf('2026-03-02');
const core = (week: number, weekday: number, start: number, end: number): PatternShift => ({
  week,
  weekday,
  start,
  end,
  kind: 'core',
});
const pattern = (shifts: readonly PatternShift[], cycleWeeks = 1) => [aWorkPattern({ cycleWeeks, shifts })];
const monday = (start: number, end: number) => ({ workPatterns: pattern([core(1, 0, start, end)]) });
const shiftsOf = (changes: Partial<Dataset>, on = clock) =>
  expandShifts(aDataset(changes), on).map(({ shiftId, start, end }) => [shiftId, start, end]);
const away = (from: [string, number], to: [string, number], workerId = 'W1'): Absence => ({
  workerId,
  kind: 'leave',
  fromDate: from[0],
  fromClock: from[1],
  toDate: to[0],
  toClock: to[1],
});

describe("a work pattern's shifts on a day", () => {
  const twoWeeks = aWorkPattern({ cycleWeeks: 2, shifts: [core(1, 0, 420, 780), core(2, 0, 840, 1320)] });
  const startsOn = (phase: number, date: string) =>
    shiftsOnDay(twoWeeks, phase, '2026-01-05', date).map(({ start }) => start);

  it('are those of the first week in the week of the anchor', () => {
    expect(startsOn(1, '2026-01-05')).toEqual([420]);
    expect(startsOn(1, '2026-01-06')).toEqual([]);
  });

  it('come round with the cycle', () => {
    expect([startsOn(1, '2026-01-12'), startsOn(1, '2026-01-19')]).toEqual([[840], [420]]);
  });

  it('begin in the week of the phase', () => {
    expect([startsOn(2, '2026-01-05'), startsOn(2, '2026-01-12')]).toEqual([[840], [420]]);
  });

  it('are known before the anchor too', () => {
    expect([startsOn(1, '2025-12-29'), startsOn(1, '2025-12-22')]).toEqual([[840], [420]]);
  });
});

describe('the shifts of a period', () => {
  it('are those of each worker on each day, in minutes of the period', () => {
    const workers = [aWorker(1), aWorker(2, { workPatternId: 'none' })];
    expect(shiftsOf({ workers })).toEqual(
      [0, 1, 2, 3, 4].map((day) => [`W1@2026-03-0${2 + day}`, day * DAY + 420, day * DAY + 780]),
    );
  });

  it('are numbered within a day, in order of start', () => {
    const workPatterns = pattern([core(1, 0, 960, 1320), core(1, 0, 420, 660)]);
    expect(shiftsOf({ workPatterns })).toEqual([
      ['W1@2026-03-02', 420, 660],
      ['W1@2026-03-02#2', 960, 1320],
    ]);
  });

  it('belong to the day on which they begin, also across midnight', () => {
    const workPatterns = pattern([core(1, 6, 1320, 1890)]);
    const [night] = expandShifts(aDataset({ workPatterns }), clock);
    expect(night).toEqual({
      shiftId: 'W1@2026-03-08',
      workerId: 'W1',
      date: '2026-03-08',
      start: 6 * DAY + 1320,
      end: 6 * DAY + 1890,
      kind: 'core',
    });
  });

  it('last an hour less or more in the nights in which the clocks change', () => {
    const workPatterns = pattern([core(1, 5, 1320, 1890)]);
    const minutes = (from: string) => {
      const [night] = expandShifts(aDataset({ workPatterns }), clockOf(from));
      return night!.end - night!.start;
    };
    expect([minutes('2026-03-16'), minutes('2026-03-23'), minutes('2026-10-19')]).toEqual([570, 510, 630]);
  });

  it('keep the kind that the pattern gives them', () => {
    const workPatterns = pattern([{ ...core(1, 0, 420, 780), kind: 'flex' }]);
    expect(expandShifts(aDataset({ workPatterns }), clock)[0]!.kind).toBe('flex');
  });
});

describe('absences', () => {
  it('take out the shifts that they cover', () => {
    const absences = [away(['2026-03-02', 0], ['2026-03-04', 1440])];
    expect(shiftsOf({ absences }).map(([shiftId]) => shiftId)).toEqual(['W1@2026-03-05', 'W1@2026-03-06']);
  });

  it('cut a shift short, or in two', () => {
    const leaving = [away(['2026-03-02', 600], ['2026-03-02', 1440])];
    expect(shiftsOf({ ...monday(420, 780), absences: leaving })).toEqual([['W1@2026-03-02', 420, 600]]);
    const appointment = [away(['2026-03-02', 540], ['2026-03-02', 600])];
    expect(shiftsOf({ ...monday(420, 780), absences: appointment })).toEqual([
      ['W1@2026-03-02', 420, 540],
      ['W1@2026-03-02#2', 600, 780],
    ]);
  });

  it('cut the end of a night that began before them', () => {
    const absences = [away(['2026-03-03', 180], ['2026-03-03', 1440])];
    expect(shiftsOf({ ...monday(1320, 1890), absences })).toEqual([['W1@2026-03-02', 1320, DAY + 180]]);
  });

  it('touch nobody else', () => {
    const absences = [away(['2026-03-02', 0], ['2026-03-08', 1440], 'W2')];
    expect(shiftsOf({ absences })).toHaveLength(5);
  });
});

describe('duties outside the period', () => {
  const outer = (changes: Partial<Dataset>, on = clock) =>
    expandOuterDuties(aDataset(changes), on).map(({ date, start, end, source }) => [
      date,
      start,
      end,
      source,
    ]);
  const recent = (date: string, start = 420, end = 780) => ({ workerId: 'W1', date, start, end });

  it('are assumed from the work pattern for a week on either side', () => {
    const found = outer(monday(420, 780));
    expect(found).toEqual([
      ['2026-02-23', -7 * DAY + 420, -7 * DAY + 780, 'pattern'],
      ['2026-03-09', 7 * DAY + 420, 7 * DAY + 780, 'pattern'],
    ]);
  });

  it('are the recorded ones on a side where there are any', () => {
    const found = outer({ ...monday(420, 780), recentDuties: [recent('2026-02-20', 600, 900)] });
    expect(found).toEqual([
      ['2026-02-20', -10 * DAY + 600, -10 * DAY + 900, 'recorded'],
      ['2026-03-09', 7 * DAY + 420, 7 * DAY + 780, 'pattern'],
    ]);
  });

  it('are looked at for each side by itself', () => {
    const found = outer({ ...monday(420, 780), recentDuties: [recent('2026-03-10')] });
    expect(found.map(([date, , , source]) => [date, source])).toEqual([
      ['2026-03-10', 'recorded'],
      ['2026-02-23', 'pattern'],
    ]);
  });

  it('are recorded for each worker by himself', () => {
    const workers = [aWorker(1), aWorker(2)];
    const found = expandOuterDuties(
      aDataset({ ...monday(420, 780), workers, recentDuties: [recent('2026-02-24')] }),
      clock,
    );
    const before = found.filter(({ start }) => start < 0).map(({ workerId, source }) => [workerId, source]);
    expect(before).toEqual([
      ['W1', 'recorded'],
      ['W2', 'pattern'],
    ]);
  });

  it('do not hold what was recorded inside the period: the rota decides it anew', () => {
    expect(outer({ ...monday(420, 780), recentDuties: [recent('2026-03-03')] })).toHaveLength(2);
  });

  it('are never assumed from flex shifts, which may not be asked for', () => {
    const workPatterns = pattern([{ ...core(1, 0, 420, 780), kind: 'flex' }]);
    expect(outer({ workPatterns })).toEqual([]);
  });

  it('leave out absences, and reach over midnight', () => {
    const absences = [away(['2026-02-23', 0], ['2026-03-01', 1440])];
    expect(outer({ ...monday(420, 780), absences }).map(([date]) => date)).toEqual(['2026-03-09']);
    const [night] = outer({ workPatterns: pattern([core(1, 6, 1320, 1890)]) });
    expect(night).toEqual(['2026-03-01', -120, 450, 'pattern']);
  });
});

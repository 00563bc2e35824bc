import type { OuterDuty, RotaInput, Shift } from '@homeround/domain';
import { aRotaInput, aShift, aWorker, flatTravel } from '@homeround/domain/testing';
import { toRoutes } from './routes';

const routesOf = (changes: Partial<RotaInput>) => toRoutes(aRotaInput(changes));
const names = (shifts: readonly Shift[]) => shifts.map(({ shiftId }) => shiftId);
const spans = ({ fields }: ReturnType<typeof toRoutes>) =>
  [...fields.routeFrom].map((from, route) => [from, fields.routeTo[route]]);
/** A duty of worker 1 outside the period. */
const outer = (date: string, start: number, end: number): OuterDuty => ({
  workerId: 'W1',
  date,
  start,
  end,
  source: 'recorded',
});
const listOf = (first: Int32Array, items: Int32Array, at: number) => [
  ...items.slice(first[at], first[at + 1]),
];

describe('routes', () => {
  it('are the shifts by working day, worker and start', () => {
    const workers = [aWorker(1), aWorker(2)];
    const shifts = [
      aShift(1),
      aShift(0, { workerId: 'W2' }),
      aShift(0, { shiftId: 'late', start: 900, end: 1200 }),
      aShift(0),
    ];
    const { shifts: sorted, fields } = routesOf({ workers, shifts });
    expect(names(sorted)).toEqual(['W1@2026-03-02', 'late', 'W2@2026-03-02', 'W1@2026-03-03']);
    expect([...fields.routeWorker]).toEqual([0, 0, 1, 0]);
    expect([...fields.routeDay]).toEqual([0, 0, 0, 1]);
  });

  it('are found by day and worker', () => {
    const workers = [aWorker(1), aWorker(2)];
    const shifts = [
      aShift(0),
      aShift(0, { shiftId: 'late', start: 900, end: 1200 }),
      aShift(1, { workerId: 'W2' }),
    ];
    const { fields } = routesOf({ workers, shifts });
    expect(fields.days).toBe(7);
    expect([...fields.dayWorkerRoute]).toEqual([0, 2, 2, 2, ...Array<number>(11).fill(3)]);
  });

  it('know place, way and kind of start of their worker', () => {
    const workers = [aWorker(1), aWorker(2, { mode: 'walk', start: { kind: 'home', placeId: 'H2' } })];
    const { fields } = routesOf({
      workers,
      shifts: [aShift(0), aShift(0, { workerId: 'W2' })],
      travel: flatTravel(['HUB', 'H1', 'H2'], 10),
    });
    expect([...fields.routePlace]).toEqual([0, 2]);
    expect([...fields.routeHub]).toEqual([1, 0]);
    expect([...fields.routeTravel]).toEqual([0, 9]);
  });

  it('need a break where the shift is longer than six hours', () => {
    const shifts = [aShift(0, { start: 0, end: 360 }), aShift(1, { start: 1440, end: 1801 })];
    expect([...routesOf({ shifts }).fields.routeBreak]).toEqual([0, 20]);
  });

  it('know which shifts are flex', () => {
    const shifts = [aShift(0), aShift(1, { kind: 'flex' })];
    expect([...routesOf({ shifts }).fields.routeFlex]).toEqual([0, 1]);
  });

  it('know the minutes that each worker is there, before anything is clipped', () => {
    const workers = [aWorker(1), aWorker(2)];
    const { fields } = routesOf({
      workers,
      shifts: [aShift(0), aShift(1)],
      outerDuties: [outer('2026-03-01', -400, -100)],
    });
    expect([...fields.workerAvailable]).toEqual([720, 0]);
  });
});

describe('daily rest around duties outside the period', () => {
  it('begins a shift later after a duty of the day before', () => {
    // Ended at 22:00 of the day before: 11 hours later it is 09:00.
    expect(spans(routesOf({ outerDuties: [outer('2026-03-01', -600, -120)] }))).toEqual([[540, 780]]);
  });

  it('ends a shift earlier before a duty of the day after', () => {
    const shifts = [aShift(6, { start: 6 * 1440 + 840, end: 6 * 1440 + 1320 })];
    const outerDuties = [outer('2026-03-09', 7 * 1440 + 420, 7 * 1440 + 780)];
    expect(spans(routesOf({ shifts, outerDuties }))).toEqual([[6 * 1440 + 840, 6 * 1440 + 1200]]);
  });

  it('leaves a shift whole that is far enough away, and those of others', () => {
    const workers = [aWorker(1), aWorker(2)];
    const shifts = [aShift(0, { workerId: 'W2' }), aShift(2)];
    const outerDuties = [outer('2026-03-01', -600, -120)];
    expect(spans(routesOf({ workers, shifts, outerDuties }))).toEqual([
      [420, 780],
      [2 * 1440 + 420, 2 * 1440 + 780],
    ]);
  });

  it('gives up a shift of which less than a quarter of an hour is left', () => {
    const ended = (end: number) => routesOf({ outerDuties: [outer('2026-03-01', -600, end)] }).shifts.length;
    expect(ended(780 - 15 - 660)).toBe(1);
    expect(ended(780 - 14 - 660)).toBe(0);
  });

  it('keeps the duties outside for weekly rest', () => {
    const workers = [aWorker(2), aWorker(1)];
    const { fields } = routesOf({
      workers,
      outerDuties: [outer('2026-02-28', -2000, -1800), outer('2026-03-01', -600, -120)],
    });
    expect([...fields.outerFirst]).toEqual([0, 0, 2]);
    expect([...fields.outerSpans]).toEqual([-2000, -1800, -600, -120]);
  });
});

describe('working days that lie closer than the daily rest', () => {
  const late = (day: number, end: number) => aShift(day, { start: day * 1440 + 840, end });

  it('are coupled, from both sides', () => {
    // 14:00–22:00, then 07:00: nine hours.
    const { fields } = routesOf({ shifts: [late(0, 1320), aShift(1)] });
    expect(listOf(fields.coupledFirst, fields.coupledRoute, 0)).toEqual([1]);
    expect(listOf(fields.coupledFirst, fields.coupledRoute, 1)).toEqual([0]);
  });

  it('are not coupled at eleven hours, nor with shifts of the same day or of others', () => {
    const { fields } = routesOf({
      workers: [aWorker(1), aWorker(2)],
      shifts: [aShift(0), late(0, 1200), aShift(1), aShift(1, { workerId: 'W2' })],
    });
    expect(fields.coupledRoute).toHaveLength(0);
  });
});

import { aRotaProblem, aRotaState, type WorkerSketch } from '../testing';
import { mayOpen } from './duty-limits';

const DAY = 1440;

/** A worker at home with a shift of eight hours at 08:00 on each day named, and whether one more of them may be opened. */
function mayOpenDay(day: number, used: readonly number[], worker: Partial<WorkerSketch>, days = 7): boolean {
  const all = [...used, day].sort((a, b) => a - b);
  const problem = aRotaProblem({
    workers: [
      {
        home: true,
        routes: all.map((of) => ({ from: of * DAY + 480, to: of * DAY + 960, break: 20 })),
        ...worker,
      },
    ],
    visits: used.map((of) => ({ place: 0, from: of * DAY + 500, to: of * DAY + 500 })),
    days,
  });
  const routes = all.map((of) => (used.includes(of) ? [used.indexOf(of)] : []));
  return mayOpen(aRotaState(problem, routes), all.indexOf(day));
}
const shiftsOn = (days: readonly number[]) => days.map((day) => [day * DAY + 480, day * DAY + 960] as const);
const dayRange = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

describe('the limit on hours', () => {
  const eightHours = 480 - 20;

  it('allows a shift that just reaches it', () => {
    expect(mayOpenDay(2, [0, 1], { dutyLimit: 3 * eightHours + 40 })).toBe(true);
  });

  it('refuses a shift that exceeds it', () => {
    expect(mayOpenDay(2, [0, 1], { dutyLimit: 3 * eightHours - 1 })).toBe(false);
  });

  it('counts only shifts that are used', () => {
    const problem = aRotaProblem({
      workers: [{ routes: shiftsOn([0, 1, 2]), dutyLimit: 480 }],
      visits: [],
    });
    expect(mayOpen(aRotaState(problem, []), 1)).toBe(true);
  });

  it('is none for a worker whose shifts cannot exceed it', () => {
    expect(mayOpenDay(6, dayRange(0, 6), { dutyLimit: -1 })).toBe(true);
  });
});

describe('weekly rest', () => {
  // Busy every day before and after the period, so that only the period itself can bring rest.
  const busy = (from: number, to: number) => shiftsOn([...dayRange(-7, 0), ...dayRange(from, to)]);
  const tight = { restTight: true, outer: busy(7, 14) };

  it('allows the sixth day, which leaves 40 hours around the seventh', () => {
    expect(mayOpenDay(5, dayRange(0, 5), tight)).toBe(true);
  });

  it('refuses the seventh day, which leaves 16 hours at most', () => {
    expect(mayOpenDay(6, dayRange(0, 6), tight)).toBe(false);
    expect(mayOpenDay(3, [0, 1, 2, 4, 5, 6], tight)).toBe(false);
  });

  it('is kept by 24 hours to the minute', () => {
    // Seven days, of which the last begins 24 hours after the sixth has ended at 16:00.
    const lastFrom = (start: number) => {
      const early = shiftsOn(dayRange(0, 6));
      const problem = aRotaProblem({
        workers: [
          { home: true, routes: [...early, [start, start + 100]], restTight: true, outer: busy(7, 14) },
        ],
        visits: dayRange(0, 6).map((of) => ({ place: 0, from: of * DAY + 500, to: of * DAY + 500 })),
        days: 7,
      });
      return mayOpen(
        aRotaState(
          problem,
          dayRange(0, 6).map((of) => [of]),
        ),
        6,
      );
    };
    expect(lastFrom(6 * DAY + 960)).toBe(true);
    expect(lastFrom(6 * DAY + 959)).toBe(false);
  });

  it('is not looked at where the work pattern keeps it anyway', () => {
    expect(mayOpenDay(6, dayRange(0, 6), { ...tight, restTight: false })).toBe(true);
  });

  it('may come as 48 hours in the week after', () => {
    // Free from the end of day 8 to the beginning of day 11: 64 hours.
    const outer = shiftsOn([...dayRange(-7, 0), 7, 8, 11, 12, 13]);
    expect(mayOpenDay(6, dayRange(0, 6), { restTight: true, outer })).toBe(true);
  });

  it('may come as 48 hours in the week before', () => {
    const outer = shiftsOn([-7, -6, -3, -2, -1, ...dayRange(7, 14)]);
    expect(mayOpenDay(6, dayRange(0, 6), { restTight: true, outer })).toBe(true);
  });

  it('may come as twice 24 hours in the week after', () => {
    const outer = shiftsOn([...dayRange(-7, 0), 7, 9, 10, 12, 13]);
    expect(mayOpenDay(6, dayRange(0, 6), { restTight: true, outer })).toBe(true);
  });

  it('does not come from once 40 hours in either neighbouring week', () => {
    const outer = shiftsOn([-7, -6, -4, -3, -2, -1, 7, 8, 10, 11, 12, 13]);
    expect(mayOpenDay(6, dayRange(0, 6), { restTight: true, outer })).toBe(false);
  });

  it('is looked for in every week of the period', () => {
    const fortnight = { restTight: true, outer: busy(14, 21) };
    const firstWeek = [0, 2, 3, 4, 5, 6];
    expect(mayOpenDay(13, [...firstWeek, ...dayRange(7, 13)], fortnight, 14)).toBe(false);
    expect(mayOpenDay(13, [0, 3, 4, 5, 6, ...dayRange(7, 13)], fortnight, 14)).toBe(true);
  });

  it('ends with the block: rest that reaches over its edge is cut there', () => {
    // After day 6, which ends at 16:00, a free day gives 40 hours, of which 8 lie in this week; two give 64 of the fortnight.
    expect(mayOpenDay(6, dayRange(0, 6), { restTight: true, outer: busy(9, 14) })).toBe(true);
    expect(mayOpenDay(6, dayRange(0, 6), { restTight: true, outer: busy(8, 14) })).toBe(false);
  });
});

import type { OuterDuty, Rota, RotaInput } from '@homeround/domain';
import { aPerson, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { emptySolution } from '@homeround/engine';
import { toRota } from './to-rota';
import { toRotaProblem } from './to-rota-problem';

const ORIGIN = { madeBy: 'test', seed: 1, steps: 2, threads: 1 };

/** Who does a visit when: one or two shift ids. Visits follow one another in the order of their starts. */
type Told = Readonly<
  Record<
    string,
    { readonly start: number; readonly shifts: readonly string[]; readonly afterBreak?: boolean }
  >
>;

function rotaOf(changes: Partial<RotaInput>, told: Told): Rota {
  const input = aRotaInput(changes);
  const { problem, names } = toRotaProblem(input);
  const solution = emptySolution(problem, 0);
  input.visits.forEach(({ visitId }, visit) => {
    const { start, shifts, afterBreak } = told[visitId] ?? { start: 0, shifts: [] };
    solution.visitStart[visit] = start;
    shifts.forEach((shiftId, leg) => {
      const route = names.shifts.findIndex((shift) => shift.shiftId === shiftId);
      solution.legRoute[visit * 2 + leg] = route;
      if (afterBreak) solution.routeBreakLeg[route] = visit * 2 + leg;
    });
  });
  return toRota(problem, names, solution, ORIGIN);
}
const dutiesOf = (...given: Parameters<typeof rotaOf>) =>
  rotaOf(...given).duties.map(({ shiftId, start, end }) => [shiftId, start, end]);
const MONDAY = 'W1@2026-03-02';
const TUESDAY = 'W1@2026-03-03';
const anyTime = (n: number, day: number) =>
  aVisit(n, {
    options: [{ date: `2026-03-0${2 + day}`, earliest: 0, latest: 20_000, preferred: day * 1440 + 540 }],
  });

describe('the rota of a solution', () => {
  const workers = [aWorker(1), aWorker(2)];
  const shifts = [aShift(0), aShift(0, { workerId: 'W2' })];

  it('has visits in order of start, with their workers', () => {
    const visits = [aVisit(1), aVisit(2, { workers: 2 }), aVisit(3, { personId: 'P2', placeId: 'H2' })];
    const people = [aPerson(1), aPerson(2)];
    const rota = rotaOf(
      { workers, shifts, visits, people },
      {
        V1: { start: 600, shifts: [MONDAY] },
        V2: { start: 500, shifts: ['W2@2026-03-02', MONDAY] },
      },
    );
    expect(rota.visits).toEqual([
      { visitId: 'V2', start: 500, workerIds: ['W2', 'W1'] },
      { visitId: 'V1', start: 600, workerIds: ['W1'] },
    ]);
    expect(rota.unallocated).toEqual(['V3']);
  });

  it('says for which period it is and how it came about', () => {
    const rota = rotaOf({}, {});
    expect(rota.period).toEqual({ from: '2026-03-02', days: 7, timeZone: 'Europe/London' });
    expect(rota.origin).toEqual(ORIGIN);
  });
});

describe('a duty', () => {
  it('is the whole core shift, and none where the shift is not used', () => {
    const shifts = [aShift(0), aShift(1)];
    expect(dutiesOf({ shifts }, { V1: { start: 540, shifts: [MONDAY] } })).toEqual([[MONDAY, 420, 780]]);
  });

  it('is the used span of a flex shift, the way from the hub and back counted', () => {
    const flex = { shifts: [aShift(0, { kind: 'flex' })] };
    const told = { V1: { start: 540, shifts: [MONDAY] } };
    expect(dutiesOf(flex, told)).toEqual([[MONDAY, 530, 580]]);
    const home = [aWorker(1, { start: { kind: 'home' as const, placeId: 'HUB' } })];
    expect(dutiesOf({ ...flex, workers: home }, told)).toEqual([[MONDAY, 540, 570]]);
  });

  it('lasts from the first visit to the last of a flex shift', () => {
    const visits = [anyTime(1, 0), anyTime(2, 0)];
    const told = { V1: { start: 700, shifts: [MONDAY] }, V2: { start: 500, shifts: [MONDAY] } };
    expect(dutiesOf({ visits, shifts: [aShift(0, { kind: 'flex' })] }, told)).toEqual([[MONDAY, 490, 740]]);
  });
});

describe('daily rest', () => {
  // 14:00–22:00 on Monday, 07:00–13:00 on Tuesday: nine hours, two short of the rest.
  const shifts = [aShift(0, { start: 840, end: 1320 }), aShift(1)];
  const visits = [anyTime(1, 0), anyTime(2, 1)];
  const onTuesday = { V2: { start: 1440 + 600, shifts: [TUESDAY] } };

  it('ends the earlier duty early', () => {
    expect(dutiesOf({ shifts, visits }, { V1: { start: 900, shifts: [MONDAY] }, ...onTuesday })).toEqual([
      [MONDAY, 840, 1200],
      [TUESDAY, 1860, 2220],
    ]);
  });

  it('then begins the later one late, after what the earlier needs', () => {
    // The last visit ends at 21:00, the way back ten minutes later.
    expect(dutiesOf({ shifts, visits }, { V1: { start: 1230, shifts: [MONDAY] }, ...onTuesday })).toEqual([
      [MONDAY, 840, 1270],
      [TUESDAY, 1930, 2220],
    ]);
  });

  it('leaves both whole where one of them is not used', () => {
    expect(dutiesOf({ shifts, visits }, onTuesday)).toEqual([[TUESDAY, 1860, 2220]]);
  });

  it('gives way to duties outside the period', () => {
    const outer = (date: string, start: number, end: number): OuterDuty => ({
      workerId: 'W1',
      date,
      start,
      end,
      source: 'recorded',
    });
    const before = outer('2026-03-01', -600, -200);
    const told = { V1: { start: 540, shifts: [MONDAY] } };
    expect(dutiesOf({ outerDuties: [before] }, told)).toEqual([[MONDAY, 460, 780]]);
    const after = outer('2026-03-03', 1400, 1700);
    expect(dutiesOf({ outerDuties: [after] }, told)).toEqual([[MONDAY, 420, 740]]);
  });
});

describe('a break', () => {
  const long = { shifts: [aShift(0, { start: 420, end: 900 })], visits: [anyTime(1, 0), anyTime(2, 0)] };

  it('begins when the visit before it ends', () => {
    const told = {
      V1: { start: 500, shifts: [MONDAY] },
      V2: { start: 700, shifts: [MONDAY], afterBreak: true },
    };
    expect(rotaOf(long, told).duties[0]!.breaks).toEqual([{ start: 530, end: 550 }]);
  });

  it('is none in a duty that needs none', () => {
    const told = { V1: { start: 500, shifts: [MONDAY] }, V2: { start: 700, shifts: [MONDAY] } };
    expect(rotaOf({ ...long, shifts: [aShift(0)] }, told).duties[0]!.breaks).toEqual([]);
  });

  it('is in a long duty with one visit too, as the limit on hours counts on it', () => {
    const breaks = (start: number) => rotaOf(long, { V1: { start, shifts: [MONDAY] } }).duties[0]!.breaks;
    // Back at the hub ten minutes after the visit; at the end of the duty there is only room before leaving.
    expect(breaks(500)).toEqual([{ start: 540, end: 560 }]);
    expect(breaks(840)).toEqual([{ start: 880, end: 900 }]);
    expect(breaks(841)).toEqual([{ start: 811, end: 831 }]);
  });

  it('is none where a single visit fills the duty', () => {
    const visits = [{ ...anyTime(1, 0), minutes: 450 }];
    expect(rotaOf({ ...long, visits }, { V1: { start: 435, shifts: [MONDAY] } }).duties[0]!.breaks).toEqual(
      [],
    );
  });
});

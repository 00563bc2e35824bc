import type { RotaInput, Visit } from '@homeround/domain';
import { aPerson, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import * as fc from 'fast-check';
import { forEveryRota } from '../testing/every-rota';
import { tinyInput } from '../testing/tiny-input';
import { coverBound, meanCoverBound } from './cover-bound';

const at = (n: number, day: number, earliest: number, changes: Partial<Visit> = {}): Visit =>
  aVisit(n, {
    options: [
      {
        date: `2026-03-0${2 + day}`,
        earliest: day * 1440 + earliest,
        latest: day * 1440 + earliest + 60,
        preferred: day * 1440 + earliest,
      },
    ],
    ...changes,
  });
const workers = [aWorker(1), aWorker(2), aWorker(3)];
const bound = (changes: Partial<RotaInput>) => coverBound(aRotaInput({ workers, ...changes })).get('P1');
const late = (day: number, workerId: string, start = 900, end = 1320) =>
  aShift(day, { workerId, shiftId: `${workerId}@${day}L`, start: day * 1440 + start, end: day * 1440 + end });
const days = [0, 1, 2];

describe('cover bound', () => {
  it('is one where one worker is there for every visit', () => {
    expect(
      bound({ visits: days.map((day) => at(day, day, 480)), shifts: days.map((day) => aShift(day)) }),
    ).toBe(1);
  });

  it('counts the fewest shifts patterns that meet all visits', () => {
    const visits = days.flatMap((day) => [at(day, day, 480), at(day + 10, day, 1080)]);
    const shifts = [
      ...[0, 1].map((day) => aShift(day)),
      ...[1, 2].map((day) => aShift(day, { workerId: 'W2' })),
      ...days.map((day) => late(day, 'W3')),
    ];
    expect(bound({ visits, shifts })).toBe(3);
    expect(bound({ visits, shifts: [...shifts, aShift(2)] })).toBe(2);
  });

  it('needs two for a double-up, and more where one of them is not always there', () => {
    const visits = days.map((day) => at(day, day, 480, { workers: 2 }));
    const all = days.map((day) => aShift(day));
    const second = [0, 1].map((day) => aShift(day, { workerId: 'W2' }));
    const third = days.map((day) => aShift(day, { workerId: 'W3' }));
    expect(bound({ visits, shifts: [...all, ...third] })).toBe(2);
    expect(bound({ visits, shifts: [...all, ...second, aShift(2, { workerId: 'W3' })] })).toBe(3);
  });

  it('counts only those whom the person accepts and who hold the skill', () => {
    const visits = [at(1, 0, 480), at(2, 1, 480)];
    const shifts = [aShift(0), aShift(1), aShift(0, { workerId: 'W2' }), aShift(1, { workerId: 'W3' })];
    expect(bound({ visits, shifts })).toBe(1);
    expect(bound({ visits, shifts, people: [aPerson(1, { declinedWorkers: ['W1'] })] })).toBe(2);
    const skilled = [
      ...workers.slice(1),
      aWorker(1, { skills: [{ skillId: 'eye', validFrom: '2026-01-01', validTo: '2026-03-02' }] }),
    ];
    const eye = visits.map((visit) => ({ ...visit, skills: ['eye'] }));
    // Nobody holds it on the second day: that visit is left out.
    expect(bound({ visits: eye, shifts, workers: skilled })).toBe(1);
  });

  it('keeps to pins', () => {
    const visits = [at(1, 0, 480), at(2, 1, 480)];
    const shifts = [aShift(0), aShift(1), aShift(1, { workerId: 'W2' })];
    expect(bound({ visits, shifts, pins: [{ visitId: 'V2', workerIds: ['W2'] }] })).toBe(2);
  });

  it('knows that a late and an early shift too near to it exclude each other', () => {
    const visits = [at(1, 0, 1200), at(2, 1, 420)];
    // In by 20:10 at the earliest, off at 20:40; the next morning's visit starts by 08:00, 10 minutes after the shift.
    const pair = (end: number) => [late(0, 'W1', 900, end), aShift(1), aShift(1, { workerId: 'W2' })];
    expect(bound({ visits, shifts: pair(1320) })).toBe(1);
    // Eleven hours before 07:50 is 20:50: fine for a visit at 20:00, too late for one at 20:11.
    const later = [at(1, 0, 1211), at(2, 1, 420)];
    expect(bound({ visits: later, shifts: pair(1320) })).toBe(2);
    expect(bound({ visits: [at(1, 0, 1210), at(2, 1, 420)], shifts: pair(1320) })).toBe(1);
  });

  it('lets one worker come in two shifts of one day', () => {
    const visits = [at(1, 0, 480), at(2, 0, 900)];
    expect(bound({ visits, shifts: [aShift(0), late(0, 'W1')] })).toBe(1);
  });

  it('takes the best day where the day is free to choose', () => {
    const free = at(1, 0, 480, { options: [...at(1, 0, 480).options, ...at(1, 1, 480).options] });
    const visits = [free, at(2, 2, 480)];
    const shifts = [aShift(0, { workerId: 'W2' }), aShift(1), aShift(2)];
    expect(bound({ visits, shifts })).toBe(1);
  });

  it('is nothing where nobody can come', () => {
    expect(bound({ shifts: [] })).toBe(0);
  });

  it('never exceeds the workers of any rota that allocates all visits of a person', () => {
    let met = 0;
    let reached = 0;
    fc.assert(
      fc.property(tinyInput, (input) => {
        const bounds = coverBound(input);
        const least = new Map<string, number>();
        forEveryRota(input, (placed) => {
          for (const personId of bounds.keys()) {
            const visits = input.visits.filter((visit) => visit.personId === personId);
            const mine = placed.filter(({ visit }) => visit.personId === personId);
            if (mine.length < visits.length) continue;
            const seen = new Set(mine.flatMap(({ shifts }) => shifts.map(({ workerId }) => workerId)));
            least.set(personId, Math.min(seen.size, least.get(personId) ?? Infinity));
          }
        });
        for (const [personId, count] of least) {
          expect(bounds.get(personId)).toBeLessThanOrEqual(count);
          met++;
          if (bounds.get(personId) === count) reached++;
        }
      }),
      { numRuns: 300, seed: 6 },
    );
    // A bound of nothing would pass too.
    expect(reached / met).toBeGreaterThan(0.9);
  });
});

describe('mean cover bound', () => {
  it('is taken over the people whom somebody can visit', () => {
    expect(
      meanCoverBound(
        new Map([
          ['P1', 2],
          ['P2', 3],
          ['P3', 0],
        ]),
      ),
    ).toBe(2.5);
    expect(meanCoverBound(new Map())).toBe(0);
  });
});

import type { RotaInput, Visit } from '@homeround/domain';
import { aPerson, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { findShortages } from './find-shortages';

const find = (changes: Partial<RotaInput>) => findShortages(aRotaInput(changes));
const stoma = [{ skillId: 'stoma', validFrom: '2026-01-01' }];

describe('visits that not enough workers can do', () => {
  it('are told with their span, minutes and team', () => {
    expect(find({ visits: [aVisit(1, { skills: ['stoma'] })] })).toEqual([
      {
        kind: 'too-few-workers',
        reason: 'skill',
        date: '2026-03-02',
        start: 480,
        end: 630,
        skillIds: ['stoma'],
        teams: [{ teamId: 'T1', share: 1 }],
        neededMinutes: 30,
        availableMinutes: 0,
        missingMinutes: 30,
        leastUnallocated: 1,
        visitIds: ['V1'],
      },
    ]);
  });

  it('are told together where they follow each other on a day for one reason', () => {
    const at = (n: number, start: number, day = 0): Visit =>
      aVisit(n, {
        skills: ['stoma'],
        options: [{ date: `2026-03-0${2 + day}`, earliest: start, latest: start + 30, preferred: start }].map(
          (option) => ({
            ...option,
            earliest: option.earliest + day * 1440,
            latest: option.latest + day * 1440,
          }),
        ),
      });
    const shortages = find({
      shifts: [aShift(0), aShift(1)],
      visits: [at(1, 500), at(2, 560), at(3, 640), at(4, 500, 1)],
    });
    expect(shortages.map(({ visitIds, start, end }) => [visitIds, start, end])).toEqual([
      [['V1', 'V2'], 500, 620],
      [['V3'], 640, 700],
      [['V4'], 1940, 2000],
    ]);
  });

  it('are double-ups whose two workers are never there at the same time', () => {
    const workers = [aWorker(1), aWorker(2)];
    const shiftsUntil = (end: number) => [aShift(0, { end }), aShift(0, { workerId: 'W2', start: 560 })];
    const visits = [aVisit(1, { workers: 2 })];
    // The second can be there at 570; the first must have begun by 40 minutes before the end.
    expect(find({ workers, visits, shifts: shiftsUntil(610) })).toEqual([]);
    expect(find({ workers, visits, shifts: shiftsUntil(609) })).toMatchObject([
      { kind: 'no-common-start', missingMinutes: 60, leastUnallocated: 1 },
    ]);
  });

  it('are double-ups for which only one worker is on duty, however many shifts that one has', () => {
    const shifts = [aShift(0, { end: 600 }), aShift(0, { shiftId: 'S2', start: 500 })];
    expect(find({ visits: [aVisit(1, { workers: 2 })], shifts })).toMatchObject([
      { kind: 'too-few-workers', reason: 'shift' },
    ]);
  });

  it('are done on any day that is free to choose', () => {
    const visit = aVisit(1, {
      skills: ['stoma'],
      options: [0, 1].map((day) => ({
        date: `2026-03-0${2 + day}`,
        earliest: 480 + day * 1440,
        latest: 600 + day * 1440,
        preferred: 540 + day * 1440,
      })),
    });
    const workers = [aWorker(1), aWorker(2, { skills: stoma })];
    expect(find({ visits: [visit], workers, shifts: [aShift(0), aShift(1, { workerId: 'W2' })] })).toEqual(
      [],
    );
    expect(
      find({ visits: [visit], workers, shifts: [aShift(0), aShift(2, { workerId: 'W2' })] }),
    ).toHaveLength(1);
  });
});

describe('the reason', () => {
  const reasonOf = (changes: Partial<RotaInput>) =>
    find(changes).map(({ reason, skillIds }) => [reason, ...skillIds]);
  const person = (changes: Parameters<typeof aPerson>[1]) => ({ people: [aPerson(1, changes)] });

  it('is the shift where nobody is on duty, or not for long enough', () => {
    expect(reasonOf({ shifts: [] })).toEqual([['shift']]);
    // Start by 10:00, 30 minutes, 10 from the hub and 10 back.
    expect(reasonOf({ shifts: [aShift(0, { start: 591 })] })).toEqual([['shift']]);
    expect(reasonOf({ shifts: [aShift(0, { start: 590, end: 640 })] })).toEqual([]);
    expect(reasonOf({ shifts: [aShift(0, { start: 590, end: 639 })] })).toEqual([['shift']]);
  });

  it('is the shift where daily rest after a duty before the period takes it', () => {
    const outer = { workerId: 'W1', date: '2026-03-01', start: -600, source: 'recorded' as const };
    // 11 hours: from 9:50, 10 minutes of travel, start at 10:00.
    expect(reasonOf({ outerDuties: [{ ...outer, end: -70 }] })).toEqual([]);
    expect(reasonOf({ outerDuties: [{ ...outer, end: -69 }] })).toEqual([['shift']]);
  });

  it('is what the person refuses or requires', () => {
    expect(reasonOf(person({ declinedWorkers: ['W1'] }))).toEqual([['declined-worker']]);
    expect(reasonOf(person({ workerGender: { gender: 'female', must: true } }))).toEqual([['worker-gender']]);
    expect(reasonOf(person({ workerGender: { gender: 'female', must: false } }))).toEqual([]);
    expect(
      reasonOf({
        ...person({ traits: ['dog'] }),
        workers: [aWorker(1, { restrictions: ['dog', 'stairs'] })],
      }),
    ).toEqual([['worker-restriction']]);
  });

  it('is what keeps most of those away who are on duty', () => {
    const workers = [
      aWorker(1, { skills: stoma }),
      aWorker(2),
      aWorker(3),
      aWorker(4, { skills: stoma, restrictions: ['dog'] }),
    ];
    const shifts = workers.map(({ workerId }) => aShift(workerId === 'W4' ? 1 : 0, { workerId }));
    const visits = [aVisit(1, { skills: ['stoma', 'eye'] })];
    // All three on duty lack eye drops, two of them stoma care.
    expect(reasonOf({ workers, shifts, visits })).toEqual([['skill', 'eye']]);
  });

  it('is the pin where the visit could be done without it', () => {
    const two = { workers: [aWorker(1), aWorker(2)], shifts: [aShift(0)] };
    expect(reasonOf({ ...two, pins: [{ visitId: 'V1', workerIds: ['W2'] }] })).toEqual([['pin']]);
    expect(reasonOf({ pins: [{ visitId: 'V1', workerIds: ['W1'], start: 601 }] })).toEqual([['pin']]);
    expect(reasonOf({ pins: [{ visitId: 'V1', workerIds: ['W1'], start: 600 }] })).toEqual([]);
    expect(reasonOf({ ...two, pins: [{ visitId: 'V1', workerIds: ['W1', 'W2'] }] })).toEqual([['pin']]);
    expect(reasonOf({ shifts: [], pins: [{ visitId: 'V1', workerIds: ['W1'] }] })).toEqual([['shift']]);
  });

  it('is the medication window where it leaves no start', () => {
    const [option] = aVisit(1).options;
    const visit = (earliest: number) =>
      aVisit(1, { options: [{ ...option!, medicationWindow: { earliest, latest: 700 } }] });
    expect(reasonOf({ visits: [visit(600)] })).toEqual([]);
    expect(reasonOf({ visits: [visit(601)] })).toEqual([['medication-window']]);
  });
});

import type { RotaInput, Visit } from '@homeround/domain';
import { aPerson, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { findShortages } from './find-shortages';

/** A visit to person n at a fixed time of the first day. */
const fixedVisit = (n: number, at: number, changes: Partial<Visit> = {}, day = 0): Visit =>
  aVisit(
    n,
    {
      personId: `P${n}`,
      placeId: `H${n}`,
      options: [{ date: `2026-03-0${2 + day}`, earliest: at, latest: at, preferred: at }],
      ...changes,
    },
    day,
  );
const three = { people: [aPerson(1), aPerson(2, { teamId: 'T2' }), aPerson(3)] };
const twoWorkers = { workers: [aWorker(1), aWorker(2)] };
const atHome = aWorker(1, { start: { kind: 'home', placeId: 'HUB' } });
const find = (changes: Partial<RotaInput>) => findShortages(aRotaInput(changes));

describe('shortages', () => {
  it('finds none where one worker can do the one visit', () => {
    expect(find({})).toEqual([]);
  });

  it('proves that one worker cannot do two visits at the same time', () => {
    const [shortage, ...others] = find({ ...three, visits: [fixedVisit(1, 540), fixedVisit(2, 540)] });
    expect(others).toEqual([]);
    // Each visit needs its 30 minutes and 10 of travel, from the hub or from the other person.
    expect(shortage).toEqual({
      kind: 'too-few-minutes',
      date: '2026-03-02',
      start: 530,
      end: 570,
      skillIds: [],
      teams: [
        { teamId: 'T1', share: 0.5 },
        { teamId: 'T2', share: 0.5 },
      ],
      neededMinutes: 80,
      availableMinutes: 40,
      missingMinutes: 30,
      leastUnallocated: 1,
      visitIds: ['V1', 'V2'],
    });
  });

  it('finds none once a second worker is on duty', () => {
    const visits = [fixedVisit(1, 540), fixedVisit(2, 540)];
    const shifts = [aShift(0), aShift(0, { workerId: 'W2' })];
    expect(find({ ...three, ...twoWorkers, visits, shifts })).toEqual([]);
  });

  it('counts travel that none can avoid, to the minute', () => {
    const after = (minutes: number) => [fixedVisit(1, 540), fixedVisit(2, 570 + minutes)];
    expect(find({ ...three, visits: after(10) })).toEqual([]);
    expect(find({ ...three, visits: after(9) })).toMatchObject([
      { end: 570, leastUnallocated: 1, missingMinutes: 30 },
    ]);
  });

  it('counts none where a home starter may be on the way before the shift', () => {
    const shifts = [aShift(0, { start: 540, end: 780 })];
    const visits = [fixedVisit(1, 540), fixedVisit(2, 580)];
    expect(find({ ...three, workers: [atHome], shifts, visits })).toEqual([]);
    expect(find({ ...three, shifts, visits })).toMatchObject([{ kind: 'too-few-workers', visitIds: ['V1'] }]);
  });

  it('weighs only those who hold the skill against the visits that need it', () => {
    const skilled = aWorker(1, { skills: [{ skillId: 'stoma', validFrom: '2026-01-01' }] });
    const visits = [1, 2].map((n) => fixedVisit(n, 540, { skills: ['stoma'] }));
    const shifts = [aShift(0), aShift(0, { workerId: 'W2' })];
    expect(find({ ...three, workers: [skilled, aWorker(2)], shifts, visits })).toMatchObject([
      { kind: 'too-few-minutes', skillIds: ['stoma'], availableMinutes: 40 },
    ]);
    const visitsOfBoth = [visits[0]!, fixedVisit(2, 540)];
    expect(find({ ...three, workers: [skilled, aWorker(2)], shifts, visits: visitsOfBoth })).toEqual([]);
  });

  it('counts a skill only on the days on which it is held', () => {
    const held = (validTo: string) => [
      aWorker(1, { skills: [{ skillId: 'stoma', validFrom: '2026-01-01', validTo }] }),
      aWorker(2, { skills: [{ skillId: 'stoma', validFrom: '2026-01-01' }] }),
    ];
    const shifts = [aShift(1), aShift(1, { workerId: 'W2' })];
    const visits = [1, 2].map((n) => fixedVisit(n, 1980, { skills: ['stoma'] }, 1));
    expect(find({ ...three, workers: held('2026-03-03'), shifts, visits })).toEqual([]);
    expect(find({ ...three, workers: held('2026-03-02'), shifts, visits })).toMatchObject([
      { kind: 'too-few-minutes', date: '2026-03-03', skillIds: ['stoma'] },
    ]);
  });

  it('counts a skill that is held on one of the two days of a night', () => {
    const held = { skillId: 'stoma', validFrom: '2026-01-01' };
    const workers = [
      aWorker(1, { skills: [{ ...held, validTo: '2026-03-02' }] }),
      aWorker(2, { skills: [held] }),
      aWorker(3),
    ];
    const shifts = workers.map(({ workerId }) => aShift(0, { workerId, start: 1320, end: 1800 }));
    const visits = [
      fixedVisit(1, 1430, { skills: ['stoma'] }),
      fixedVisit(2, 1430, { skills: ['stoma'] }),
      fixedVisit(3, 1470, { skills: ['stoma'] }, 1),
    ];
    expect(find({ ...three, workers, shifts, visits })).toEqual([]);
  });

  it('weighs only workers of the gender that people require', () => {
    const workers = [aWorker(1, { gender: 'female' }), aWorker(2, { gender: 'male' })];
    const shifts = [aShift(0), aShift(0, { workerId: 'W2' })];
    const people = [1, 2].map((n) => aPerson(n, { workerGender: { gender: 'female', must: true } }));
    expect(find({ people, workers, shifts, visits: [fixedVisit(1, 540), fixedVisit(2, 540)] })).toMatchObject(
      [{ kind: 'too-few-minutes', gender: 'female', skillIds: [] }],
    );
  });

  it('tells the general shortage rather than the same one by skill', () => {
    const skills = [{ skillId: 'stoma', validFrom: '2026-01-01' }];
    const workers = [aWorker(1, { skills }), aWorker(2)];
    const shifts = [aShift(0), aShift(0, { workerId: 'W2', end: 500 })];
    const visits = [1, 2].map((n) => fixedVisit(n, 540, { skills: ['stoma'] }));
    expect(find({ ...three, workers, shifts, visits }).map(({ skillIds }) => skillIds)).toEqual([[]]);
  });

  it('takes the break of a long shift off, where all of the shift counts', () => {
    const run = (minutes: number) =>
      Array.from({ length: 13 }, (_, at) =>
        fixedVisit(at + 1, 420 + at * 30, { personId: 'P1', placeId: 'H1' }),
      ).map((visit, at) => (at === 12 ? { ...visit, minutes } : visit));
    const shifts = [aShift(0, { end: 810 })];
    const worker = { workers: [atHome], shifts };
    // 6.5 hours of visits at one place without a gap: nowhere for the break of 20 minutes.
    expect(find({ ...worker, visits: run(30) })).toMatchObject([
      {
        start: 420,
        end: 810,
        neededMinutes: 390,
        availableMinutes: 370,
        missingMinutes: 30,
        leastUnallocated: 1,
      },
    ]);
    // Leaving 20 minutes earlier is as good as a break.
    expect(find({ ...worker, visits: run(10) })).toEqual([]);
    expect(find({ ...worker, visits: run(11) })).toMatchObject([{ missingMinutes: 11 }]);
  });

  it('finds a shortage across midnight', () => {
    const shifts = [aShift(0, { start: 1320, end: 1800 })];
    const visits = [fixedVisit(1, 1430), fixedVisit(2, 1435)];
    expect(find({ ...three, shifts, visits })).toMatchObject([
      { date: '2026-03-02', end: 1460, visitIds: ['V1', 'V2'] },
    ]);
  });

  it('leaves visits out of the spans whose day is free to choose', () => {
    const option = (day: number) => ({
      date: `2026-03-0${2 + day}`,
      earliest: 540 + day * 1440,
      latest: 540 + day * 1440,
      preferred: 540 + day * 1440,
    });
    const visits = [1, 2].map((n) => fixedVisit(n, 540, { options: [option(0), option(1)] }));
    expect(find({ ...three, shifts: [aShift(0), aShift(1)], visits })).toEqual([]);
  });

  it('puts the worst first', () => {
    const visits = [
      fixedVisit(1, 540),
      fixedVisit(2, 540),
      fixedVisit(3, 540, { skills: ['stoma'], minutes: 45 }),
    ];
    expect(find({ ...three, visits }).map(({ kind, missingMinutes }) => [kind, missingMinutes])).toEqual([
      ['too-few-workers', 45],
      ['too-few-minutes', 30],
    ]);
  });

  it('counts elapsed minutes on the day of a clock change', () => {
    // Sunday 29 March 2026: 23 hours. A night shift from 22:00 to 07:00 on Saturday has 8 hours only.
    const period = { from: '2026-03-23', days: 7, timeZone: 'Europe/London' };
    const midnight = 6 * 1440;
    const input = {
      period,
      endMinute: 7 * 1440 - 60,
      shifts: [aShift(5, { date: '2026-03-28', start: midnight - 120, end: midnight + 360 })],
    };
    const at = (start: number) => ({ date: '2026-03-28', earliest: start, latest: start, preferred: start });
    const visits = [1, 2].map((n) => fixedVisit(n, 0, { options: [at(midnight + 300)] }));
    expect(find({ ...three, ...input, visits })).toMatchObject([
      { date: '2026-03-29', start: midnight + 290, end: midnight + 330 },
    ]);
  });
});

import type { RotaInput, VisitDose } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { toRotaProblem } from './to-rota-problem';

const problemOf = (changes: Partial<RotaInput>) => toRotaProblem(aRotaInput(changes)).problem;
const dose = (timeCritical: boolean): VisitDose => ({
  medicineId: 'M1',
  administration: 'prompt',
  minimumGapMinutes: 0,
  minutesIntoVisit: 0,
  timeCritical,
});

describe('the problem of an input', () => {
  it('has an index for each visit, person and place, and names for them', () => {
    const people = [aPerson(2), aPerson(1, { miniTeamSize: 5 })];
    const input = aRotaInput({ people, visits: [aVisit(1), aVisit(2, { personId: 'P2', placeId: 'H2' })] });
    const { problem, names } = toRotaProblem(input);
    expect([...problem.visitPerson]).toEqual([1, 0]);
    expect([...problem.visitPlace]).toEqual([1, 2]);
    expect([...problem.personTeamSize]).toEqual([3, 5]);
    expect([names.people, names.visits, names.shifts]).toEqual([people, input.visits, input.shifts]);
  });

  it('has the visits of each person in order of time', () => {
    const people = [aPerson(1), aPerson(2)];
    const visits = [aVisit(1, {}, 3), aVisit(2, { personId: 'P2' }), aVisit(3, {}, 1)];
    const problem = problemOf({ people, visits });
    expect([...problem.personVisitFirst]).toEqual([0, 2, 3]);
    expect([...problem.personVisit]).toEqual([2, 0, 1]);
  });

  it('has the visits of each recurring visit', () => {
    const visits = ['a', 'b', 'a'].map((recurringVisitId, n) => aVisit(n, { recurringVisitId }, n));
    const problem = problemOf({ visits });
    expect([...problem.visitSeries]).toEqual([0, 1, 0]);
    expect([...problem.seriesVisit]).toEqual([0, 2, 1]);
  });

  it('has options with day, open starts and preferred start', () => {
    const options = [1, 4].flatMap((day) => aVisit(1, {}, day).options);
    const problem = problemOf({ visits: [aVisit(1, { options })] });
    expect([...problem.optionDay]).toEqual([1, 4]);
    expect([...problem.optionEarliest]).toEqual([1440 + 480, 4 * 1440 + 480]);
    expect([...problem.optionLatest]).toEqual([1440 + 600, 4 * 1440 + 600]);
    expect([...problem.optionPreferred]).toEqual([1440 + 540, 4 * 1440 + 540]);
  });
});

describe('prices', () => {
  it('of an unallocated visit go by priority and workers, ten times as high where it is pinned', () => {
    const visits = [
      aVisit(1),
      aVisit(2, { priority: 'critical', workers: 2 }),
      aVisit(3, { priority: 'low' }),
    ];
    const problem = problemOf({ visits, pins: [{ visitId: 'V3', workerIds: ['W1'] }] });
    expect([...problem.visitAbsentPrice]).toEqual([1_000_000, 8_000_000, 5_000_000]);
    expect([...problem.visitPinned]).toEqual([0, 0, 1]);
  });

  it('of a minute are higher where a dose is time-critical', () => {
    const visits = [
      aVisit(1),
      aVisit(2, { doses: [dose(false)] }),
      aVisit(3, { doses: [dose(false), dose(true)] }),
    ];
    const problem = problemOf({ visits });
    expect([...problem.visitMinutePrice]).toEqual([2, 2, 6]);
    expect([...problem.visitMedication]).toEqual([0, 0, 1]);
  });

  it('of spread grow with the fifth root of the visits', () => {
    const { spread } = problemOf({ visits: [1, 2, 3].map((n) => aVisit(n, { workers: 2 })) }).prices;
    // 400 × 2^0.2 = 459.5, 400 × 3^0.2 = 498.3; six worker-visits can occur, and one more is asked for.
    expect([...spread.slice(0, 4)]).toEqual([0, 400, 459, 498]);
    expect(spread.length).toBeGreaterThan(7);
  });

  it('of changes are nothing where nothing is published', () => {
    const before = problemOf({}).prices;
    const after = problemOf({ published: aRota() }).prices;
    expect([before.changedWorker, before.changedTime]).toEqual([0, 0]);
    expect([after.changedWorker, after.changedTime]).toEqual([150, 50]);
  });
});

describe('a published rota', () => {
  it('gives each visit its workers and start, and none to those it does not have', () => {
    const workers = [aWorker(1), aWorker(2)];
    const visits = [aVisit(1, { workers: 2 }), aVisit(2), aVisit(3)];
    const published = aRota({
      visits: [
        { visitId: 'V1', start: 540, workerIds: ['W2', 'W1'] },
        { visitId: 'V3', start: 600, workerIds: ['left the council'] },
      ],
    });
    const problem = problemOf({ workers, visits, published });
    expect([...problem.visitPublishedWorker]).toEqual([1, 0, -1, -1, -1, -1]);
    expect([...problem.visitPublishedStart]).toEqual([540, -1, 600]);
  });
});

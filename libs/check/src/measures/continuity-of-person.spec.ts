import type { Familiarity, Person } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated } from '../testing';
import { measureRota } from './measure-rota';

/** Workers of each visit of person 1, by day: `[['W1'], ['W1', 'W2']]` is a single visit and then a double-up. */
type Days = readonly (readonly (readonly string[])[])[];

function continuity(days: Days, person: Partial<Person> = {}, familiarity: readonly Familiarity[] = []) {
  const visits = days.flatMap((ofDay, day) => ofDay.map((workerIds, n) => ({ day, n, workerIds })));
  const input = aRotaInput({
    people: [aPerson(1, person)],
    workers: Array.from({ length: 9 }, (_, index) => aWorker(index + 1)),
    visits: visits.map(({ day, workerIds }, index) =>
      aVisit(index + 1, { workers: workerIds.length === 2 ? 2 : 1 }, day),
    ),
    familiarity,
  });
  const rota = aRota({
    visits: visits.map(({ day, n, workerIds }, index) =>
      allocated(index + 1, day * 1440 + 480 + n * 30, workerIds),
    ),
  });
  return measureRota(input, rota).continuity.people[0]!;
}
const knows = (workerId: string, visits: number): Familiarity => ({ personId: 'P1', workerId, visits });
const singles = (...workerIds: readonly string[]): Days => workerIds.map((workerId) => [[workerId]]);

describe('continuityOfPerson', () => {
  it('measures A A B A: N = 4, n = 3 and 1, M = 2', () => {
    const found = continuity(singles('W1', 'W1', 'W2', 'W1'));
    expect(found).toMatchObject({ visits: 4, workerVisits: 4, distinctWorkers: 2, upc: 3 / 4 });
    expect(found.coc).toBeCloseTo((9 + 1 - 4) / (4 * 3), 12);
    // A–A is the same, A–B and B–A are not.
    expect(found.secon).toBeCloseTo(1 / 3, 12);
    // (1 − 2 ÷ 4.1) ÷ (1 − 1 ÷ 4.1) = 2.1 ÷ 3.1.
    expect(found.mmci).toBeCloseTo(2.1 / 3.1, 12);
    // −0.75 ln 0.75 − 0.25 ln 0.25 = 0.2157615 + 0.3465736; ÷ ln 2.
    expect(found.entropy).toBeCloseTo(0.5623351, 6);
    expect(found.entropyNormalised).toBeCloseTo(0.8112781, 6);
  });

  it('measures shares of the most frequent: n = 3, 2, 1, 1, 1, 1, 1 of 10', () => {
    const found = continuity([
      [['W3'], ['W2'], ['W1'], ['W2']],
      [['W1'], ['W1'], ['W4']],
      [['W5'], ['W6'], ['W7']],
    ]);
    expect(found.top1Share).toBeCloseTo(0.3, 12);
    expect(found.top3Share).toBeCloseTo(0.6, 12);
    expect(found.top4Share).toBeCloseTo(0.7, 12);
    expect(found.top6Share).toBeCloseTo(0.9, 12);
  });

  it('is perfect with one worker', () => {
    expect(continuity(singles('W1', 'W1', 'W1'))).toMatchObject({
      distinctWorkers: 1,
      upc: 1,
      coc: 1,
      secon: 1,
      mmci: 1,
      entropy: 0,
      entropyNormalised: 0,
      top1Share: 1,
      miniTeamShare: 1,
      handOffs: 0,
    });
  });

  it('is worst with a new worker each time: COC 0, SECON 0, entropy ln 3', () => {
    const found = continuity(singles('W1', 'W2', 'W3'));
    expect(found).toMatchObject({ coc: 0, secon: 0, entropyNormalised: 1 });
    expect(found.entropy).toBeCloseTo(Math.log(3), 12);
  });

  it('counts a double-up as two worker-visits: a pair that never changes', () => {
    const pair = [['W1', 'W2']];
    const found = continuity([pair, [['W2', 'W1']], pair]);
    // N = 6, n = 3 and 3: UPC 0.5, COC (9 + 9 − 6) ÷ 30 = 0.4.
    expect(found).toMatchObject({ visits: 3, workerVisits: 6, distinctWorkers: 2, upc: 0.5, secon: 1 });
    expect(found.coc).toBeCloseTo(0.4, 12);
    expect(found).toMatchObject({ workersPerDayMax: 2, handOffs: 0 });
  });

  it('counts the worker-visits of a double-up that go on: one of two, then one of one', () => {
    // AB, then AC (A goes on), then C (goes on): 2 of 3.
    const found = continuity([[['W1', 'W2']], [['W1', 'W3']], [['W3']]]);
    expect(found.secon).toBeCloseTo(2 / 3, 12);
  });

  it('measures within days: A B A, then C', () => {
    const found = continuity([[['W1'], ['W2'], ['W1']], [['W3']]]);
    // Two workers and one: mean 1.5. Changes within the day: A–B and B–A; the next day's first visit is none.
    expect(found).toMatchObject({ workersPerDayMean: 1.5, workersPerDayMax: 2, handOffs: 2 });
  });

  it('counts new faces among those who are not known, only where somebody is known', () => {
    expect(continuity(singles('W1', 'W2', 'W2', 'W3'), {}, [knows('W1', 1)]).newFaces).toBe(2);
    expect(continuity(singles('W1', 'W2')).newFaces).toBe(0);
  });

  it('takes mini-team, preferred and usual workers for the team', () => {
    const found = continuity(
      singles('W1', 'W2', 'W3', 'W4'),
      { miniTeam: ['W1'], preferredWorkers: ['W2'] },
      // Three visits make W3 a usual worker, two do not make W4 one.
      [knows('W3', 3), knows('W4', 2)],
    );
    expect(found).toMatchObject({ team: 'known', miniTeamVisits: 3, miniTeamShare: 0.75 });
  });

  it('takes the most frequent workers of the rota for the team where nobody is usual', () => {
    // n = 3, 2, 1 with a mini-team size of two: 5 of 6.
    const found = continuity(singles('W3', 'W2', 'W1', 'W2', 'W1', 'W1'), { miniTeamSize: 2 });
    expect(found).toMatchObject({ team: 'emerging', miniTeamVisits: 5, miniTeamShare: 5 / 6 });
  });

  it('does not count a visit without workers', () => {
    expect(continuity([[['W1'], [], ['W1']]])).toMatchObject({ visits: 2, secon: 1, handOffs: 0 });
  });

  it('leaves open what a single visit does not say', () => {
    expect(continuity(singles('W1'))).toMatchObject({
      upc: 1,
      coc: undefined,
      secon: undefined,
      mmci: 1,
      entropy: 0,
      entropyNormalised: 0,
      workersPerDayMean: 1,
    });
  });

  it('gives zeros and undefined where nobody comes', () => {
    const input = aRotaInput();
    const found = measureRota(input, aRota({ visits: [], unallocated: ['V1'] })).continuity.people;
    expect(found).toEqual([
      {
        personId: 'P1',
        visits: 0,
        workerVisits: 0,
        distinctWorkers: 0,
        miniTeamSize: 3,
        upc: undefined,
        coc: undefined,
        secon: undefined,
        mmci: undefined,
        entropy: undefined,
        entropyNormalised: undefined,
        top1Share: undefined,
        top3Share: undefined,
        top4Share: undefined,
        top6Share: undefined,
        miniTeamVisits: 0,
        miniTeamShare: undefined,
        team: 'emerging',
        newFaces: 0,
        workersPerDayMean: undefined,
        workersPerDayMax: 0,
        handOffs: 0,
      },
    ]);
  });

  it('counts a visit after midnight to the day of its option', () => {
    const options = [{ date: '2026-03-02', earliest: 1380, latest: 1500, preferred: 1440 }];
    const input = aRotaInput({
      workers: [aWorker(1), aWorker(2)],
      visits: [aVisit(1), aVisit(2, { options })],
    });
    const rota = aRota({ visits: [allocated(1, 540), allocated(2, 1450, ['W2'])] });
    expect(measureRota(input, rota).continuity.people[0]).toMatchObject({ workersPerDayMax: 2, handOffs: 1 });
  });
});

import { aPerson, aShift, aVisit } from '@homeround/domain/testing';
import { aMorning, anUnallocatedMorning } from '@homeround/explain/testing';
import { toScreen } from '../screen/screen';
import { aScreen } from '../testing';
import { toContinuity, toPersonWorkers } from './person-continuity';

const continuityOf = (screen: ReturnType<typeof aScreen>, personId = 'P1') =>
  toContinuity(screen, screen.personOf.get(personId)!);

describe('toContinuity', () => {
  it('says that a person is at the lower bound, without a cause', () => {
    expect(continuityOf(aScreen())).toEqual({
      distinctWorkers: 1,
      lowerBound: 1,
      miniTeamShare: 1,
      newFaces: 0,
      text: 'Meets 1 worker: no rota on these work patterns needs fewer.',
    });
  });

  it('says what the excess comes from, and how many were never met', () => {
    const visits = [aVisit(1), aVisit(2, { options: [{ ...aVisit(2).options[0]!, latest: 700 }] })];
    const rota = {
      visits: [
        { visitId: 'V1', start: 480, workerIds: ['W1'] },
        { visitId: 'V2', start: 600, workerIds: ['W2'] },
      ],
    };
    const people = [aPerson(1, { miniTeam: ['W1'], miniTeamSize: 1 })];
    expect(continuityOf(aScreen({ people, visits }, rota))).toMatchObject({
      distinctWorkers: 2,
      lowerBound: 1,
      miniTeamShare: 0.5,
      newFaces: 1,
      cause: 'scheduling',
    });
    const within = continuityOf(aScreen({ people: [{ ...people[0]!, miniTeamSize: 2 }], visits }, rota));
    expect([within.distinctWorkers, within.cause]).toEqual([2, undefined]);
  });

  it('names the patterns where they alone need as many', () => {
    const people = [aPerson(1, { miniTeamSize: 1 })];
    const workers = aMorning().workers.slice(0, 2);
    const shifts = [
      aShift(0, { start: 420, end: 600 }),
      aShift(0, { workerId: 'W2', start: 900, end: 1200 }),
    ];
    const visits = [
      aVisit(1),
      aVisit(2, { options: [{ date: '2026-03-02', earliest: 960, latest: 980, preferred: 960 }] }),
    ];
    const rota = {
      visits: [
        { visitId: 'V1', start: 480, workerIds: ['W1'] },
        { visitId: 'V2', start: 960, workerIds: ['W2'] },
      ],
      duties: [],
    };
    const { distinctWorkers, lowerBound, cause } = continuityOf(
      aScreen({ people, workers, shifts, visits, familiarity: [] }, rota),
    );
    expect([distinctWorkers, lowerBound, cause]).toEqual([2, 2, 'patterns']);
  });

  it('has no lower bound for somebody whom nobody can visit, and no share without visits', () => {
    const screen = toScreen(aMorning({ shifts: [] }), anUnallocatedMorning({ visits: [], duties: [] }));
    expect(continuityOf(screen)).toMatchObject({ distinctWorkers: 0, lowerBound: null, miniTeamShare: null });
  });
});

describe('toPersonWorkers', () => {
  it('lists who comes by visits, then the named ones who do not', () => {
    const people = [aPerson(1, { miniTeam: ['W1', 'W9'], preferredWorkers: ['W3'] })];
    const screen = aScreen(
      { people, visits: [aVisit(1)] },
      { visits: [{ visitId: 'V1', start: 540, workerIds: ['W2'] }] },
    );
    expect(toPersonWorkers(screen, people[0]!)).toEqual([
      { workerId: 'W2', name: 'Tom Boyd', face: 'new-face', named: false, visits: 1, recentVisits: 0 },
      { workerId: 'W1', name: 'Ann Reid', face: 'mini-team', named: true, visits: 0, recentVisits: 9 },
      { workerId: 'W3', name: 'Jean Ross', face: 'mini-team', named: false, visits: 0, recentVisits: 0 },
      { workerId: 'W9', name: 'W9', face: 'mini-team', named: true, visits: 0, recentVisits: 0 },
    ]);
  });
});

import { aPerson, aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated } from '../testing';
import { CONTINUITY_FIGURES } from './continuity';
import { measureRota } from './measure-rota';

// Person 1: W1 W1. Person 2: W1 W1 W2. Person 3: W1 W2 W3. Person 4: nobody comes. Person 5 has no visit.
const comes: readonly (readonly [personId: string, workerId: string])[] = [
  ['P1', 'W1'],
  ['P1', 'W1'],
  ['P2', 'W1'],
  ['P2', 'W1'],
  ['P2', 'W2'],
  ['P3', 'W1'],
  ['P3', 'W2'],
  ['P3', 'W3'],
];
const input = aRotaInput({
  people: [
    aPerson(1, { miniTeamSize: 1 }),
    aPerson(2, { miniTeamSize: 3 }),
    aPerson(3, { miniTeamSize: 2, miniTeam: ['W2'] }),
    aPerson(4),
    aPerson(5),
  ],
  workers: [aWorker(1), aWorker(2), aWorker(3)],
  visits: [...comes, ['P4'] as const].map(([personId], n) => aVisit(n + 1, { personId }, n % 7)),
});
const rota = aRota({
  visits: comes.map(([, workerId], n) => allocated(n + 1, (n % 7) * 1440 + 540 + n, [workerId])),
  unallocated: ['V9'],
});
const { continuity } = measureRota(input, rota);

describe('measureContinuity', () => {
  it('lists everyone with a visit in the period', () => {
    expect(continuity.people.map(({ personId, distinctWorkers }) => [personId, distinctWorkers])).toEqual([
      ['P1', 1],
      ['P2', 2],
      ['P3', 3],
      ['P4', 0],
    ]);
  });

  it('summarises over those whom somebody visits: 1, 2, 3 distinct workers', () => {
    expect(continuity.overall.distinctWorkers).toEqual({
      people: 3,
      mean: 2,
      median: 2,
      p90: 3,
      worstTenth: 3,
    });
  });

  it('takes the low end for the worst tenth where high is good: UPC 1, 2/3, 1/3', () => {
    const { upc } = continuity.overall;
    expect(upc.worstTenth).toBeCloseTo(1 / 3, 12);
    expect(upc.mean).toBeCloseTo(2 / 3, 12);
    expect(upc.p90).toBe(1);
  });

  it.each(CONTINUITY_FIGURES)(
    'puts the person whom seven new workers visit in a day worst by %s',
    (figure) => {
      // Person 1: W1 on seven days. Person 2: W1 to W7 on one day, none of them known.
      const seven = [1, 2, 3, 4, 5, 6, 7];
      const two = aRotaInput({
        people: [aPerson(1), aPerson(2, { miniTeam: ['W9'] })],
        workers: seven.map((n) => aWorker(n)),
        visits: seven.flatMap((n) => [aVisit(n, {}, n - 1), aVisit(n + 7, { personId: 'P2' })]),
      });
      const visits = seven.flatMap((n) => [
        allocated(n, n * 1440 - 900),
        allocated(n + 7, 450 + n * 30, [`W${n}`]),
      ]);
      const { people, overall } = measureRota(two, aRota({ visits })).continuity;
      expect(people[0]![figure]).not.toBe(people[1]![figure]);
      expect(overall[figure].worstTenth).toBe(people[1]![figure]);
    },
  );

  it('counts people at or under their mini-team size: 1 of 1, 2 of 3, but 3 of 2', () => {
    expect(continuity.atOrUnderMiniTeamSize).toBeCloseTo(2 / 3, 12);
  });

  it('shares all worker-visits by team: 2 + 3 of emerging teams, 1 of 3 by the named one, of 8', () => {
    expect(continuity.miniTeamShare).toBe(6 / 8);
  });

  it('leaves everything open where nobody is visited', () => {
    const none = measureRota(input, aRota({ visits: [] })).continuity;
    expect(none.atOrUnderMiniTeamSize).toBeUndefined();
    expect(none.miniTeamShare).toBeUndefined();
    expect(none.overall.distinctWorkers).toEqual({
      people: 0,
      mean: undefined,
      median: undefined,
      p90: undefined,
      worstTenth: undefined,
    });
  });
});

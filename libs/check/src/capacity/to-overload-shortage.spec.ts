import { aPerson, aRotaInput, aVisit } from '@homeround/domain/testing';
import type { Demand } from './demand';
import { toTeamShares } from './team-shares';
import { toOverloadShortage } from './to-overload-shortage';

const people = [aPerson(1), aPerson(2, { teamId: 'T2' })];
/** A piece at 09:00 with ten minutes of travel before it. */
const piece = (n: number, personId: string, minutes: number, workers: 1 | 2 = 1): Demand => ({
  visit: aVisit(n, { personId, minutes, workers }),
  person: undefined,
  date: '2026-03-02',
  earliest: 530,
  latest: 530,
  minutes: minutes + 10,
});
const word = (missing: number, demands: readonly Demand[]) =>
  toOverloadShortage(
    { start: 500, end: 700, missing, requirement: { skillIds: ['stoma'] }, demands },
    '2026-03-02',
    toTeamShares(aRotaInput({ people })),
  );

describe('overload in words', () => {
  const demands = [piece(1, 'P1', 15), piece(2, 'P1', 30), piece(3, 'P2', 20, 2)];

  it('sums what is needed and tells the teams, largest first', () => {
    const { neededMinutes, availableMinutes, teams, skillIds } = word(60, demands);
    expect(neededMinutes).toBe(25 + 40 + 60);
    expect(availableMinutes).toBe(65);
    expect(skillIds).toEqual(['stoma']);
    expect(teams).toEqual([
      { teamId: 'T1', share: 0.52 },
      { teamId: 'T2', share: 0.48 },
    ]);
  });

  it('bounds the visits by leaving out the largest', () => {
    expect(word(60, demands).leastUnallocated).toBe(1);
    expect(word(61, demands).leastUnallocated).toBe(2);
    expect(word(101, demands).leastUnallocated).toBe(3);
  });

  it('bounds the contact minutes by leaving out those with most travel first', () => {
    // V1: 25 minutes for 15 of contact. Then V3: 60 for 40.
    expect(word(25, demands).missingMinutes).toBe(15);
    expect(word(55, demands).missingMinutes).toBe(15 + 20);
  });

  it('knows that visits are left out whole', () => {
    expect(word(1, demands).missingMinutes).toBe(15);
    // Two at least: the shortest are 15 and 30.
    expect(word(61, demands).missingMinutes).toBe(45);
  });
});

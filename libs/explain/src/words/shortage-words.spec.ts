import type { Shortage } from '@homeround/check';
import { RULE_NAMES } from '@homeround/domain';
import { aMorning } from '../testing';
import { wordShortage } from './shortage-words';

const word = (changes: Partial<Shortage>) =>
  wordShortage(aMorning(), {
    kind: 'too-few-minutes',
    date: '2026-03-02',
    start: 450,
    end: 540,
    skillIds: [],
    teams: [],
    neededMinutes: 840,
    availableMinutes: 740,
    missingMinutes: 100,
    leastUnallocated: 3,
    visitIds: ['V1', 'V2', 'V3', 'V4'],
    ...changes,
  });

describe('wordShortage', () => {
  it('sets what is needed beside what is on duty', () => {
    expect(word({})).toBe(
      'Mon 2 March, 07:30–09:00: at least 3 of 4 visits cannot be done: they need 14 h of workers, and ' +
        '12 h 20 min are on duty.',
    );
  });

  it('names the skill, the gender and whose people it concerns', () => {
    const teams = [
      { teamId: 'T1', share: 0.75 },
      { teamId: 'T2', share: 0.25 },
    ];
    expect(word({ skillIds: ['MEDICATION'], gender: 'female', teams })).toContain(
      '14 h of female workers who hold medication, and 12 h 20 min are on duty (75 % for team T1).',
    );
  });

  it('says why too few workers could do a visit', () => {
    expect(word({ kind: 'too-few-workers', visitIds: ['V1'], reason: 'shift' })).toBe(
      'Mon 2 March, 07:30–09:00: 1 visit cannot be done, because too few workers are on duty then.',
    );
    expect(word({ kind: 'too-few-workers', reason: 'skill', skillIds: ['STOMA-CARE'] })).toContain(
      'because too few of those on duty hold stoma care',
    );
  });

  it('says that no two workers are ever on duty together', () => {
    expect(word({ kind: 'no-common-start', visitIds: ['V1', 'V2'] })).toBe(
      'Mon 2 March, 07:30–09:00: 2 visits for two workers cannot be done, because no two who could come are on ' +
        'duty at the same time.',
    );
  });

  it('has words for every reason', () => {
    for (const reason of RULE_NAMES)
      expect(word({ kind: 'too-few-workers', reason })).toMatch(/because [a-z ]+\.$/);
  });
});

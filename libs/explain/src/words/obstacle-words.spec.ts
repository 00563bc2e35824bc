import { DEFAULT_TIERS, type Finding, RULE_NAMES, type RuleName } from '@homeround/domain';
import { aPerson, aVisit, aWorker } from '@homeround/domain/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, aMorningRota } from '../testing';
import { wordObstacles } from './obstacle-words';

const base = aMorning();
const input = aMorning({
  people: [
    aPerson(1, { name: 'Mrs Campbell', traits: ['dog'], workerGender: { gender: 'female', must: true } }),
    ...base.people.slice(1),
  ],
  workers: [
    aWorker(1, { name: 'Ann Reid' }),
    aWorker(2, { name: 'Tom Boyd', restrictions: ['dog'] }),
    ...base.workers.slice(2),
  ],
  visits: [
    aVisit(1, { skills: ['MOVING-AND-HANDLING'] }),
    ...base.visits.slice(1),
    aVisit(4, { options: [{ date: '2026-03-02', earliest: 600, latest: 660, preferred: 600 }] }),
  ],
});
const rota = aMorningRota({
  visits: [...aMorningRota().visits, { visitId: 'V4', start: 570, workerIds: ['W1'] }],
});
const lookup = toRotaLookup(input, rota);

/** Tom Boyd at 09:00, half an hour. */
const word = (rule: RuleName, changes: Partial<Finding>, start = 540): string[] => {
  const move = { visitId: 'V1', start, workerIds: ['W2'], shiftIds: {} };
  const finding = {
    visitIds: ['V1'],
    workerIds: ['W2'],
    personIds: ['P1'],
    amount: 14,
    detail: '',
    ...changes,
  };
  return wordObstacles(lookup, move, 'W2', [{ rule, tier: DEFAULT_TIERS[rule], ...finding }]).map(
    ({ text }) => text,
  );
};

describe('wordObstacles', () => {
  it('words shift', () => {
    expect(word('shift', { amount: 30 })).toEqual(['not on duty']);
    expect(word('shift', { amount: 5 })).toEqual(['5 minutes of the visit would lie outside the shift']);
  });

  it('words travel-time: with whom the worker is, or how many minutes are too few', () => {
    expect(word('travel-time', { visitIds: ['V1', 'V3'] })).toEqual(['already with Mrs Bell 09:05–09:35']);
    expect(word('travel-time', { visitIds: ['V1', 'V3'] }, 510)).toEqual([
      'would need 14 more minutes to travel on to Mrs Bell',
    ]);
    expect(word('travel-time', { visitIds: ['V3', 'V1'] }, 580)).toEqual([
      'would need 14 more minutes to travel from Mrs Bell',
    ]);
    expect(word('travel-time', { amount: 1, detail: '1 minute too few to travel from the hub' })).toEqual([
      'would need 1 more minute to travel from the hub',
    ]);
    expect(word('travel-time', { detail: '14 minutes too few to travel back to the hub' })).toEqual([
      'would need 14 more minutes to travel back to the hub',
    ]);
  });

  it('words who may not be sent', () => {
    expect(word('declined-worker', {})).toEqual(['declined by Mrs Campbell']);
    expect(word('worker-gender', {})).toEqual(['Mrs Campbell needs a female worker']);
    expect(word('worker-restriction', {})).toEqual(['may not be sent there (dog)']);
    expect(word('skill', {})).toEqual(['does not hold moving and handling on that day']);
    expect(word('pin', { workerIds: ['W1'], detail: '1 worker not as pinned' })).toEqual([
      'pinned to Ann Reid',
    ]);
  });

  it('words hours and rest', () => {
    expect(word('break', { visitIds: [], personIds: [] })).toEqual(['no room left for the break']);
    expect(word('daily-rest', { amount: 90 })).toEqual(['would leave 9 h 30 min of rest between two days']);
    expect(word('weekly-rest', { amount: 60 })).toEqual(['would leave 1 h too little rest in the week']);
    expect(word('weekly-hours', { amount: 45 })).toEqual(['would work 45 minutes above the weekly average']);
    expect(word('night-hours', { amount: 45 })).toEqual([
      'would be 45 minutes above the average for night work',
    ]);
  });

  it("words the person's own times", () => {
    expect(word('dose-gap', { visitIds: ['V1', 'V4'] })).toEqual(['two doses would be 14 minutes too close']);
    expect(word('one-visit-at-a-time', { visitIds: ['V1', 'V4'], workerIds: [] })).toEqual([
      'Mrs Campbell has another visit then 09:30–10:00',
    ]);
    expect(word('medication-window', { detail: 'starts 4 minutes after its medication window' })).toEqual([
      'would start 4 minutes after its medication window',
    ]);
    expect(word('visit-days', { workerIds: [] })).toEqual([
      'the days agreed for the week do not allow that day',
    ]);
    expect(word('double-up', {})).toEqual(['nobody could come as the second worker at the same time']);
  });

  it('names somebody else whose day would break a rule', () => {
    expect(word('break', { workerIds: ['W1'] })).toEqual(['for Ann Reid: no room left for the break']);
  });

  it('says the same thing once', () => {
    const move = { visitId: 'V1', start: 540, workerIds: ['W2'], shiftIds: {} };
    const twice = (visitIds: string[]): Finding => ({
      rule: 'travel-time',
      tier: 'policy',
      visitIds,
      workerIds: ['W2'],
      personIds: [],
      amount: 3,
      detail: '',
    });
    const obstacles = wordObstacles(lookup, move, 'W2', [twice(['V1', 'V3']), twice(['V3', 'V1'])]);
    expect(obstacles).toEqual([
      { rule: 'travel-time', tier: 'policy', amount: 3, text: 'already with Mrs Bell 09:05–09:35' },
    ]);
  });

  it('has plain words for every rule', () => {
    for (const rule of RULE_NAMES)
      expect(word(rule, { detail: 'is odd' })[0]).toMatch(/^[A-Za-z0-9].*[a-z0-9)]$/);
  });
});

import { DEFAULT_TIERS, type Finding, RULE_NAMES, type RuleName } from '@homeround/domain';
import { aPerson, aVisit, aWorker } from '@homeround/domain/testing';
import { aMorning } from '../testing';
import { wordFinding } from './finding-words';

const input = aMorning({
  people: [
    aPerson(1, { name: 'Mrs Campbell', traits: ['dog'], workerGender: { gender: 'female', must: true } }),
    aPerson(2, { name: 'Mr Hay' }),
  ],
  workers: [aWorker(1, { name: 'Ann Reid', restrictions: ['dog'] }), aWorker(2, { name: 'Tom Boyd' })],
  visits: [
    aVisit(1, {
      workers: 2,
      skills: ['MEDICATION'],
      options: [
        {
          date: '2026-03-02',
          earliest: 480,
          latest: 600,
          preferred: 540,
          medicationWindow: { earliest: 500, latest: 560 },
        },
      ],
    }),
    aVisit(2, { personId: 'P2', placeId: 'H2', label: 'lunch' }),
  ],
});

const word = (rule: RuleName, changes: Partial<Finding>): string =>
  wordFinding(input, {
    rule,
    tier: DEFAULT_TIERS[rule],
    visitIds: [],
    workerIds: [],
    personIds: [],
    amount: 1,
    detail: '',
    ...changes,
  });

const V1 = "Mrs Campbell's breakfast visit on Mon 2 March (V1)";
const V2 = "Mr Hay's lunch visit on Mon 2 March (V2)";
const both = { visitIds: ['V1', 'V2'], workerIds: ['W1'] };

describe('wordFinding', () => {
  it('words accounted-for', () => {
    const visitIds = ['V1'];
    expect(word('accounted-for', { visitIds, detail: 'is listed 2 times' })).toBe(`${V1} is listed 2 times.`);
    expect(word('accounted-for', { detail: 'the rota is for another period' })).toBe(
      'The rota is for another period.',
    );
    expect(word('accounted-for', { visitIds: ['V9'], detail: 'is no visit of this period' })).toBe(
      'Visit V9 is no visit of this period.',
    );
  });

  it('words shift', () => {
    const about = { visitIds: ['V1'], workerIds: ['W1'] };
    expect(word('shift', { ...about, amount: 30 })).toBe(`Ann Reid (W1) is not on duty at ${V1}.`);
    expect(word('shift', { ...about, amount: 5 })).toBe(
      `${V1} reaches 5 minutes outside the duty of Ann Reid (W1).`,
    );
    expect(word('shift', { workerIds: ['W1'], detail: 'two duties overlap by 3 minutes' })).toBe(
      'Ann Reid (W1): two duties overlap by 3 minutes.',
    );
  });

  it('words visit-window', () => {
    expect(word('visit-window', { visitIds: ['V1'], detail: 'starts 12 minutes after its window' })).toBe(
      `${V1} starts 12 minutes after its window, 08:00–10:00.`,
    );
  });

  it('words visit-days', () => {
    expect(word('visit-days', { visitIds: ['V1', 'V3'], personIds: ['P1'], amount: 1 })).toBe(
      'Mrs Campbell has 1 visit in the week on a day that the agreed days do not allow (V1, V3).',
    );
  });

  it('words medication-window', () => {
    const detail = 'starts 4 minutes before its medication window';
    expect(word('medication-window', { visitIds: ['V1'], detail })).toBe(`${V1} ${detail}, 08:20–09:20.`);
  });

  it('words dose-gap', () => {
    expect(word('dose-gap', { visitIds: ['V1', 'V2'], amount: 20 })).toBe(
      `The dose at ${V2} comes 20 minutes too soon after the one at ${V1}.`,
    );
  });

  it('words skill', () => {
    expect(word('skill', { visitIds: ['V1'], workerIds: ['W2'] })).toBe(
      `Tom Boyd (W2) does not hold medication on the day of ${V1}.`,
    );
  });

  it('words double-up', () => {
    expect(word('double-up', { visitIds: ['V1'], workerIds: ['W1'], detail: 'has 1 of 2 workers' })).toBe(
      `${V1} has 1 of 2 workers: Ann Reid (W1).`,
    );
  });

  it('words one-visit-at-a-time', () => {
    expect(word('one-visit-at-a-time', { visitIds: ['V1', 'V2'], amount: 10 })).toBe(
      `${V1} and ${V2} overlap by 10 minutes.`,
    );
  });

  it('words declined-worker', () => {
    expect(word('declined-worker', { visitIds: ['V1'], workerIds: ['W2'], personIds: ['P1'] })).toBe(
      `Mrs Campbell has declined Tom Boyd (W2), who is sent to ${V1}.`,
    );
  });

  it('words worker-gender', () => {
    expect(word('worker-gender', { visitIds: ['V1'], workerIds: ['W2'], personIds: ['P1'] })).toBe(
      `${V1} must be done by a female worker, which Tom Boyd (W2) is not.`,
    );
  });

  it('words worker-restriction', () => {
    expect(word('worker-restriction', { visitIds: ['V1'], workerIds: ['W1'], personIds: ['P1'] })).toBe(
      `Ann Reid (W1) may not be sent to the home of ${V1} (dog).`,
    );
  });

  it('words travel-time, between visits and from or to a hub', () => {
    expect(word('travel-time', { ...both, amount: 12 })).toBe(
      `Ann Reid (W1) has 12 minutes too few to travel from ${V1} to ${V2}.`,
    );
    const hub = { visitIds: ['V1'], workerIds: ['W1'], amount: 1 };
    expect(word('travel-time', { ...hub, detail: '1 minute too few to travel from the hub' })).toBe(
      `Ann Reid (W1) has 1 minute too few to travel from the hub to ${V1}.`,
    );
    expect(word('travel-time', { ...hub, detail: '1 minute too few to travel back to the hub' })).toBe(
      `Ann Reid (W1) has 1 minute too few to travel back to the hub after ${V1}.`,
    );
  });

  it('words break', () => {
    expect(word('break', { workerIds: ['W1'], amount: 20 })).toBe(
      'Ann Reid (W1) has a long duty without a break between two visits.',
    );
    expect(word('break', { workerIds: ['W1'], amount: 5 })).toBe(
      'Ann Reid (W1) has a long duty whose break is 5 minutes too short.',
    );
  });

  it('words daily-rest', () => {
    const detail = 'the rest from 2026-03-02 to 2026-03-03 is 90 minutes too short';
    expect(word('daily-rest', { workerIds: ['W1'], amount: 90, detail })).toBe(
      'Ann Reid (W1) has 9 h 30 min of rest from Mon 2 March to Tue 3 March, 1 h 30 min too little.',
    );
  });

  it('words weekly-rest', () => {
    const detail = 'the longest rest of week 1 is 60 minutes too short';
    expect(word('weekly-rest', { workerIds: ['W1'], amount: 60, detail })).toBe(`Ann Reid (W1): ${detail}.`);
  });

  it('words weekly-hours', () => {
    expect(word('weekly-hours', { workerIds: ['W1'], amount: 75 })).toBe(
      'Ann Reid (W1) works 1 h 15 min above the weekly average of 48 h.',
    );
  });

  it('words night-hours', () => {
    expect(word('night-hours', { workerIds: ['W1'], amount: 30 })).toBe(
      'Ann Reid (W1) works nights and is 30 minutes above the average of 8 h a day.',
    );
  });

  it('words pin', () => {
    expect(word('pin', { visitIds: ['V1'], workerIds: ['W1'], detail: '1 worker not as pinned' })).toBe(
      `${V1} is pinned to Ann Reid (W1): 1 worker not as pinned.`,
    );
  });

  it('words every rule without codes, even where nothing is known', () => {
    for (const rule of RULE_NAMES) {
      const text = word(rule, { visitIds: ['V9'], workerIds: ['W9'], personIds: ['P9'], detail: 'is odd' });
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/undefined|NaN|[A-Z]+_[A-Z]/);
    }
  });
});

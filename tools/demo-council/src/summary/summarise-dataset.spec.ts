import { DENSE_LOCALITY, WHOLE_COUNCIL } from '../demo-settings';
import { makeDemoCouncil } from '../make-demo-council';
import { makePresent } from '../make-present';
import { readDemoLocality } from '../testing/read-demo-locality';
import { summariseDataset } from './summarise-dataset';

const expectShares = (
  found: Readonly<Record<string, number>>,
  wanted: Record<string, number>,
  within: number,
) => {
  for (const [value, share] of Object.entries(wanted))
    expect([value, Math.abs((found[value] ?? 0) - share) <= within]).toEqual([value, true]);
};

describe('summariseDataset of an ordinary locality', () => {
  const summary = summariseDataset(readDemoLocality());

  it('has about 6,400 worker-visits a week for 265 people and 215 workers', () => {
    expect([summary.needs.people, summary.workers.workers]).toEqual([265, 215]);
    expect(summary.needs.workerVisits).toBeGreaterThan(6300);
    expect(summary.needs.workerVisits).toBeLessThan(6550);
  });

  it('has 15, 20, 25 and 40 % of people with one to four visits a day', () => {
    expectShares(summary.needs.visitsPerDay, { 1: 0.15, 2: 0.2, 3: 0.25, 4: 0.4 }, 0.01);
  });

  it('has visit lengths of domain notes F', () => {
    expectShares(summary.needs.minutes, { 15: 0.1, 20: 0.05, 30: 0.57, 45: 0.18, 60: 0.1 }, 0.015);
    expect(summary.needs.meanMinutes).toBeCloseTo(33.7, 0);
  });

  it('has 15–20 % of people, a fifth of the visits, with two workers', () => {
    expect(summary.needs.doubleUps.people).toBeGreaterThan(0.15);
    expect(summary.needs.doubleUps.people).toBeLessThan(0.2);
    expect(summary.needs.doubleUps.visits).toBeCloseTo(0.2, 1);
  });

  it('has 65 % of people with medication, a quarter of it time-critical, 30 % with a gap', () => {
    const { people, timeCritical, gap } = summary.needs.medication;
    expectShares({ people, timeCritical, gap }, { people: 0.65, timeCritical: 0.25, gap: 0.3 }, 0.015);
  });

  it('has the contracts of domain notes F', () => {
    const contracts = { 16: 0.08, 20: 0.17, 25: 0.2, 30: 0.28, 35: 0.12, 37: 0.15 };
    // Nights, all of 30 hours, come on top.
    expectShares(summary.workers.contracts, contracts, 0.035);
  });

  it('has 100–150 raw work patterns of ten families', () => {
    expect(summary.workers.workPatterns.raw).toBeGreaterThanOrEqual(100);
    expect(summary.workers.workPatterns.raw).toBeLessThanOrEqual(150);
    expect(summary.workers.workPatterns.families).toBe(10);
  });

  it('loses 9 % of shift time to sickness, 12 % to leave and 3 % to training', () => {
    expectShares(summary.workers.absences, { sickness: 0.09, leave: 0.12, training: 0.03 }, 0.015);
  });

  it('has a quarter on foot, and skills in their shares', () => {
    expect(summary.workers.walkers).toBeCloseTo(0.25, 2);
    const skills = { SSSC: 0.99, SVQ2: 0.55, MEDICATION: 0.9, 'EYE-DROPS': 0.25, 'STOMA-CARE': 0.25 };
    expectShares(summary.workers.skills, skills, 0.01);
  });

  it('fills 60–65 % of duty time with contact', () => {
    expect(summary.contactShare.ofDuty).toBeGreaterThan(0.6);
    expect(summary.contactShare.ofDuty).toBeLessThan(0.65);
  });

  it('has workers enough at every hour, and for every visit two to spare', () => {
    expect(summary.supply.tightest).toBeLessThan(0.9);
    expect(summary.supply.fewestSpare).toBeGreaterThanOrEqual(2);
  });

  it('shows people 10–15 faces in four weeks', () => {
    expect(summary.facesInHistory).toBeGreaterThan(10);
    expect(summary.facesInHistory).toBeLessThan(15.5);
  });

  it('has every service', () => {
    expect(Object.keys(summary.needs.services)).toEqual([
      'intensive',
      'mainstream',
      'night',
      'reablement',
      'sheltered-housing',
    ]);
  });
});

describe('summariseDataset of a dense locality', () => {
  const summary = summariseDataset(makeDemoCouncil(DENSE_LOCALITY));

  it('has about 14,000 worker-visits a week for 700 people and 200 workers', () => {
    expect([summary.needs.people, summary.workers.workers]).toEqual([700, 200]);
    expect(Math.abs(summary.needs.workerVisits - 14_000)).toBeLessThan(150);
    expect(summary.needs.doubleUps.visits).toBeCloseTo(0.2, 2);
  });

  it('fills 70 % of duty time with contact, 81 % with four minutes of travel a visit', () => {
    const { contactHours, workerVisits } = summary.needs;
    const hours = summary.workers.coreHours;
    expect(contactHours / hours).toBeCloseTo(0.7, 2);
    expect((contactHours + (workerVisits * 4) / 60) / hours).toBeCloseTo(0.82, 1);
  });
});

describe('summariseDataset of the whole council', () => {
  it('has 350–600 raw work patterns over 1,282 workers', () => {
    const { workers, workPatterns } = makePresent(WHOLE_COUNCIL).dataset;
    expect(workers).toHaveLength(1282);
    expect(workPatterns.length).toBeGreaterThanOrEqual(350);
    expect(workPatterns.length).toBeLessThanOrEqual(600);
  }, 60_000);
});

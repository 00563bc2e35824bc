import { aRecurringVisit } from '@homeround/domain/testing';
import { toDice } from '../dice';
import { makeDoses } from './make-doses';

const at = (n: number, preferredStart: number) => aRecurringVisit(n, { preferredStart });
const DAY = [at(1, 480), at(2, 735), at(3, 990), at(4, 1245)];
const NONE = { timeCritical: false, gap: false };

describe('makeDoses', () => {
  it('gives doses with a minimum gap at every visit that is far enough from the one before', () => {
    const doses = makeDoses(DAY, { ...NONE, gap: true }, toDice(1, 'doses'));
    expect(doses.map(({ recurringVisitId }) => recurringVisitId)).toEqual(['R1', 'R2', 'R3', 'R4']);
    expect(doses.every(({ minimumGapMinutes }) => minimumGapMinutes === 240)).toBe(true);
  });

  it('leaves out a visit that comes too soon after the last dose', () => {
    const doses = makeDoses([at(1, 480), at(2, 720), at(3, 990)], { ...NONE, gap: true }, toDice(1, 'doses'));
    expect(doses.map(({ recurringVisitId }) => recurringVisitId)).toEqual(['R1', 'R3']);
  });

  it('lets the preferred start of the visit fall into the window of the dose', () => {
    const doses = makeDoses(DAY, { timeCritical: true, gap: true }, toDice(2, 'doses'));
    for (const dose of doses) {
      const visit = DAY.find(({ recurringVisitId }) => recurringVisitId === dose.recurringVisitId)!;
      const given = visit.preferredStart + dose.minutesIntoVisit;
      expect(dose.windowStart).toBeLessThan(given);
      expect(dose.windowEnd).toBeGreaterThan(given);
    }
  });

  it('gives whoever has neither a routine medicine that is not time-critical', () => {
    const doses = makeDoses(DAY, NONE, toDice(3, 'doses'));
    expect(doses.length).toBeGreaterThan(0);
    expect(doses.some(({ timeCritical, minimumGapMinutes }) => timeCritical || minimumGapMinutes > 0)).toBe(
      false,
    );
  });
});

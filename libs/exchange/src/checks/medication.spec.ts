import type { Dose, RecurringVisit } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit } from '@homeround/domain/testing';
import { listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const DOSE: Dose = {
  personId: 'P1',
  medicineId: 'M1',
  recurringVisitId: 'R1',
  administration: 'prompt',
  windowStart: 480,
  windowEnd: 600,
  minutesIntoVisit: 0,
  minimumGapMinutes: 0,
  timeCritical: false,
  source: 'record',
};

/** The visit of person 1 may start 08:00–10:00 and lasts half an hour. */
function faultsOf(doses: readonly Partial<Dose>[], visit: Partial<RecurringVisit> = {}) {
  const dataset = aDataset({
    people: [aPerson(1), aPerson(2)],
    recurringVisits: [aRecurringVisit(1, visit), aRecurringVisit(2, { personId: 'P2' })],
    doses: doses.map((dose) => ({ ...DOSE, ...dose })),
  });
  return listFaults(readDataset(toFiles(dataset)));
}

describe('medication', () => {
  it('takes a dose window that meets the visit window in one minute', () => {
    expect(faultsOf([{ windowStart: 600, windowEnd: 700 }])).toEqual([]);
  });

  it('refuses a dose window that never meets the visit window', () => {
    const fault = 'MEDICATION_WINDOW_MISSED doses.csv:2 window_start';
    expect(faultsOf([{ windowStart: 601, windowEnd: 700 }])).toEqual([fault]);
    expect(faultsOf([{ windowStart: 400, windowEnd: 479 }])).toEqual([fault]);
  });

  it('counts the minutes into the visit', () => {
    expect(faultsOf([{ windowStart: 620, windowEnd: 700, minutesIntoVisit: 20 }])).toEqual([]);
    expect(faultsOf([{ windowStart: 400, windowEnd: 490, minutesIntoVisit: 20 }])).toHaveLength(1);
  });

  it('refuses two doses that no single start suits', () => {
    const [early, late] = [
      { windowStart: 480, windowEnd: 510 },
      { medicineId: 'M2', windowStart: 540, windowEnd: 600 },
    ];
    expect(faultsOf([early, late])).toEqual(['MEDICATION_WINDOW_MISSED doses.csv:3 window_start']);
  });

  it('holds a fixed visit to its preferred start', () => {
    expect(faultsOf([{ windowStart: 480, windowEnd: 530 }])).toEqual([]);
    expect(faultsOf([{ windowStart: 480, windowEnd: 530 }], { timing: 'fixed' })).toHaveLength(1);
  });

  it('refuses a dose that is due after the visit', () => {
    expect(faultsOf([{ minutesIntoVisit: 31 }])).toEqual(['DOSE_AFTER_VISIT doses.csv:2 minutes_into_visit']);
  });

  it("refuses a dose at another person's visit", () => {
    expect(faultsOf([{ recurringVisitId: 'R2' }])).toEqual(['DOSE_OF_OTHER_PERSON doses.csv:2 person_id']);
  });

  it('refuses a dose window that ends before it starts', () => {
    expect(faultsOf([{ windowStart: 600, windowEnd: 480 }])).toEqual([
      'WINDOW_IMPOSSIBLE doses.csv:2 window_end',
    ]);
  });
});

import type { RecurringVisit } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit } from '@homeround/domain/testing';
import { listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const LUNCH = { earliestStart: 720, latestStart: 780, preferredStart: 720 };

/** Paracetamol at breakfast (08:00–10:00) and lunch (12:00–13:00): at most five hours apart. */
function faultsOf(gaps: readonly [number, number], lunch: Partial<RecurringVisit> = {}, lunchDose = {}) {
  const dose = (recurringVisitId: string, minimumGapMinutes: number) => ({
    personId: 'P1',
    medicineId: 'paracetamol',
    recurringVisitId,
    administration: 'prompt' as const,
    windowStart: 420,
    windowEnd: 840,
    minutesIntoVisit: 0,
    minimumGapMinutes,
    timeCritical: false,
    source: 'record',
  });
  const dataset = aDataset({
    people: [aPerson(1)],
    recurringVisits: [aRecurringVisit(1), aRecurringVisit(2, { ...LUNCH, ...lunch })],
    doses: [dose('R1', gaps[0]), { ...dose('R2', gaps[1]), ...lunchDose }],
  });
  return listFaults(readDataset(toFiles(dataset)));
}

describe('dose gaps', () => {
  it('refuses two gaps for one medicine', () => {
    expect(faultsOf([240, 180])).toEqual(['DOSE_GAPS_CONTRADICT doses.csv:3 minimum_gap_minutes']);
  });

  it('lets two medicines have gaps of their own', () => {
    expect(faultsOf([240, 180], {}, { medicineId: 'ibuprofen' })).toEqual([]);
  });

  it('takes a gap that can just be kept and refuses the next minute', () => {
    expect(faultsOf([300, 300])).toEqual([]);
    expect(faultsOf([301, 301])).toEqual(['DOSE_GAP_IMPOSSIBLE doses.csv:3 minimum_gap_minutes']);
  });

  it('counts the minutes into the visit', () => {
    expect(faultsOf([330, 330], {}, { minutesIntoVisit: 30 })).toEqual([]);
  });

  it('says nothing where the two never share a day for sure', () => {
    expect(faultsOf([400, 400], { everyWeeks: 2 })).toEqual([]);
    expect(faultsOf([400, 400], { days: { kind: 'any', count: 1, weekdays: [0, 1] } })).toEqual([]);
    expect(faultsOf([400, 400], { validFrom: '2026-01-05', validTo: '2026-01-10' })).toEqual([]);
  });
});

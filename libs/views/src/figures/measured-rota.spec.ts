import { DEFAULT_PAY_RATES } from '@homeround/domain';
import { aMorning, aMorningRota, anUnallocatedMorning } from '@homeround/explain/testing';
import { toMeasuredRota } from './measured-rota';

const PAY = { ...DEFAULT_PAY_RATES, basic: 10, onCosts: 0.5, allowance: 0.2, agency: 30 };
const LEFT = [1, 0.9, 0.8] as const;

describe('toMeasuredRota', () => {
  it('counts the morning by hand', () => {
    // Two duties of six hours on a Monday; three visits of half an hour; fifty minutes of travel.
    const { figures, counts } = toMeasuredRota(aMorning(), aMorningRota(), LEFT, PAY);
    expect(figures).toMatchObject({
      visits: 3,
      unallocated: 0,
      unallocatedHours: 0,
      distinctWorkersMean: 1,
      medicationOnTimeShare: null,
      contactHours: 1.5,
      travelHours: expect.closeTo(50 / 60),
      paidHours: 12,
      unusedHours: expect.closeTo(12 - 1.5 - 50 / 60),
      costBasic: 12 * 10 * 1.5,
      costEnhanced: 0,
      costAgency: 0,
      coverLeft5: 1,
      coverLeft10: 0.9,
      coverLeft15: 0.8,
    });
    expect(counts).toEqual({ people: 3, doses: 0, allocated: 3, workerVisits: 3 });
  });

  it('prices what nobody has as an agency would', () => {
    const { figures } = toMeasuredRota(aMorning(), anUnallocatedMorning(), LEFT, PAY);
    expect(figures).toMatchObject({ unallocated: 1, unallocatedHours: 0.5, costAgency: 15 });
  });

  it('counts a dose that nobody gives as late', () => {
    const input = aMorning();
    const dose = {
      medicineId: 'M',
      administration: 'prompt' as const,
      minimumGapMinutes: 0,
      minutesIntoVisit: 0,
      timeCritical: false,
    };
    const visits = input.visits.map((visit) => ({
      ...visit,
      doses: [dose],
      options: visit.options.map((option) => ({
        ...option,
        medicationWindow: { earliest: option.earliest, latest: option.latest },
      })),
    }));
    const { figures, counts } = toMeasuredRota({ ...input, visits }, anUnallocatedMorning(), LEFT, PAY);
    expect(counts.doses).toBe(3);
    expect(figures.medicationOnTimeShare).toBeCloseTo(2 / 3);
  });
});

import { aVisit, TEST_WEIGHTS } from '@homeround/domain/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, aMorningRota } from '../testing';
import { toTimePoints } from './time-points';

const { preferredMinute, medicationMinute, changedTime } = TEST_WEIGHTS;

describe('toTimePoints', () => {
  it('counts minutes from the preferred start, dearer with a time-critical dose', () => {
    const lookup = toRotaLookup(aMorning(), aMorningRota());
    const dose = {
      medicineId: 'M',
      administration: 'assist',
      minimumGapMinutes: 0,
      minutesIntoVisit: 0,
    } as const;
    expect(toTimePoints(lookup, aVisit(1))(530)).toBe(10 * preferredMinute);
    const critical = aVisit(1, { doses: [{ ...dose, timeCritical: true }] });
    expect(toTimePoints(lookup, critical)(530)).toBe(10 * medicationMinute);
  });

  it('counts a published start as moved above a quarter of an hour', () => {
    const lookup = toRotaLookup(aMorning({ published: aMorningRota() }), aMorningRota());
    const points = toTimePoints(lookup, aVisit(1));
    expect(points(525)).toBe(15 * preferredMinute);
    expect(points(524)).toBe(16 * preferredMinute + changedTime);
  });
});

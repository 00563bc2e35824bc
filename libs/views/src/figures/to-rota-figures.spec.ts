import { checkRota, costOf } from '@homeround/check';
import { rotaFiguresSchema } from '@homeround/contract';
import { aRota, aRotaInput, aVisit } from '@homeround/domain/testing';
import { aMorning, aMorningRota, anUnallocatedMorning } from '@homeround/explain/testing';
import { throughJson } from '../testing';
import { toRotaFigures } from './to-rota-figures';

describe('toRotaFigures', () => {
  it('counts the morning by hand', () => {
    const figures = toRotaFigures(aMorning(), aMorningRota(), checkRota(aMorning(), aMorningRota()));
    expect(throughJson(rotaFiguresSchema, figures)).toStrictEqual(figures);
    // Starts 60, 0 and 5 minutes from 09:00; duties of six hours; three ways and two ways of ten minutes.
    expect(figures).toEqual({
      people: 3,
      workers: 4,
      visits: 3,
      unallocated: 0,
      workerVisits: 3,
      distinctWorkers: 1,
      lowerBoundWorkers: 1,
      miniTeamShare: 1,
      newFaces: 0,
      medicationMinutesOff: null,
      minutesOff: 65 / 3,
      contactMinutes: 90,
      travelMinutes: 50,
      travelMinutesPerVisit: 50 / 3,
      paidMinutes: 720,
      overtimeMinutes: 0,
      findings: 0,
      cost: costOf(aMorning(), aMorningRota()),
    });
  });

  it('counts visits that nobody has, and findings', () => {
    const findings = checkRota(aMorning(), aRota({ visits: [], duties: [] }));
    expect(findings).toHaveLength(3);
    expect(toRotaFigures(aMorning(), anUnallocatedMorning(), findings)).toMatchObject({
      visits: 3,
      unallocated: 1,
      workerVisits: 2,
      findings: 3,
    });
  });

  it('takes a visit with two time-critical doses once', () => {
    const dose = (timeCritical: boolean) => ({
      medicineId: 'M',
      administration: 'prompt' as const,
      minimumGapMinutes: 0,
      minutesIntoVisit: 0,
      timeCritical,
    });
    const visits = [
      aVisit(1, { doses: [dose(true), dose(true)] }),
      aVisit(2, { doses: [dose(true), dose(false)] }),
      aVisit(3, { doses: [dose(false)] }),
    ];
    const rota = aRota({
      visits: [500, 550, 600].map((start, at) => ({ visitId: `V${at + 1}`, start, workerIds: ['W1'] })),
    });
    expect(toRotaFigures(aRotaInput({ visits }), rota, []).medicationMinutesOff).toBe((40 + 10) / 2);
  });

  it('is defined for a rota without visits', () => {
    const figures = toRotaFigures(aRotaInput({ visits: [] }), aRota({ visits: [], duties: [] }), []);
    expect(throughJson(rotaFiguresSchema, figures)).toStrictEqual(figures);
    expect(figures).toMatchObject({ people: 0, distinctWorkers: 0, miniTeamShare: null, minutesOff: null });
  });
});

import type { VisitDose } from '@homeround/domain';
import { aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated } from '../testing';
import { measureRota } from './measure-rota';

const dose = (timeCritical: boolean): VisitDose => ({
  medicineId: 'm',
  administration: 'assist',
  minimumGapMinutes: 0,
  minutesIntoVisit: 0,
  timeCritical,
});

describe('measurePunctuality', () => {
  // All visits are best at 540. They start 0, 15 early, 16 late, 30 late (double-up), 31 late.
  const input = aRotaInput({
    workers: [aWorker(1), aWorker(2)],
    visits: [
      aVisit(1),
      aVisit(2, { doses: [dose(true)] }),
      aVisit(3, { doses: [dose(false), dose(true)] }),
      aVisit(4, { workers: 2 }),
      aVisit(5, { doses: [dose(false)] }),
      aVisit(6),
    ],
  });
  const rota = aRota({
    visits: [
      allocated(1, 540),
      allocated(2, 525),
      allocated(3, 556),
      allocated(4, 570, ['W1', 'W2']),
      allocated(5, 571),
    ],
    unallocated: ['V6'],
  });
  const { punctuality } = measureRota(input, rota);

  it('measures every allocated visit once: 0, 15, 16, 30, 31', () => {
    expect(punctuality.preferred).toEqual({
      count: 5,
      mean: (0 + 15 + 16 + 30 + 31) / 5,
      p90: 31,
      max: 31,
      within15: 2 / 5,
      within30: 4 / 5,
    });
  });

  it('measures every dose: 15, 16, 16, 31', () => {
    expect(punctuality.medication).toEqual({
      count: 4,
      mean: (15 + 16 + 16 + 31) / 4,
      p90: 31,
      max: 31,
      within15: 1 / 4,
      within30: 3 / 4,
    });
  });

  it('measures time-critical doses alone: 15, 16', () => {
    expect(punctuality.timeCritical).toMatchObject({ count: 2, mean: 15.5, max: 16, within15: 1 / 2 });
  });

  it('leaves everything open without visits', () => {
    const none = {
      count: 0,
      mean: undefined,
      p90: undefined,
      max: undefined,
      within15: undefined,
      within30: undefined,
    };
    expect(measureRota(input, aRota({ visits: [] })).punctuality).toEqual({
      preferred: none,
      medication: none,
      timeCritical: none,
    });
  });
});

import { aDataset, aPerson, aRecurringVisit } from '@homeround/domain/testing';
import { toFiles } from '../testing';
import { readDataset } from './read-dataset';

const NIGHT = { earliestStart: 1410, latestStart: 1500, preferredStart: 1410 };

function windowOf(visit: object, windowStart: number, windowEnd: number, minutesIntoVisit = 0) {
  const dose = {
    personId: 'P1',
    medicineId: 'M1',
    recurringVisitId: 'R1',
    administration: 'prompt' as const,
    windowStart,
    windowEnd,
    minutesIntoVisit,
    minimumGapMinutes: 0,
    timeCritical: false,
    source: 'record',
  };
  const dataset = aDataset({
    people: [aPerson(1)],
    recurringVisits: [aRecurringVisit(1, visit)],
    doses: [dose],
  });
  const reading = readDataset(toFiles(dataset));
  return 'dataset' in reading
    ? reading.dataset.doses.map((read) => [read.windowStart, read.windowEnd])
    : reading.faults.map((fault) => fault.code);
}

describe('the day of a dose window', () => {
  it('is the day of the visit', () => {
    expect(windowOf({}, 480, 600)).toEqual([[480, 600]]);
  });

  it('is the next day when the visit may reach it and the window is over before the visit', () => {
    expect(windowOf(NIGHT, 1440, 1500)).toEqual([[1440, 1500]]);
    expect(windowOf(NIGHT, 1445, 1490)).toEqual([[1445, 1490]]);
  });

  it('is the next day when only the dose is after midnight', () => {
    expect(
      windowOf({ earliestStart: 1410, latestStart: 1425, preferredStart: 1410 }, 1440, 1470, 30),
    ).toEqual([[1440, 1470]]);
  });

  it('begins on the day of the visit when the window spans midnight', () => {
    expect(windowOf(NIGHT, 1425, 1455)).toEqual([[1425, 1455]]);
  });

  it('stays on the day of a visit that cannot reach midnight, and is then refused', () => {
    expect(windowOf({}, 60, 120)).toEqual(['MEDICATION_WINDOW_MISSED']);
  });
});

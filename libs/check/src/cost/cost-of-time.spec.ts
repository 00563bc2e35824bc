import type { Visit, VisitDose } from '@homeround/domain';
import { aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated } from '../testing';
import { costOf } from './cost-of';

const dose = (timeCritical: boolean): VisitDose => ({
  medicineId: 'm',
  administration: 'assist',
  minimumGapMinutes: 0,
  minutesIntoVisit: 0,
  timeCritical,
});
/** The visit is best at 09:00 = 540. */
function costs(start: number, changes: Partial<Visit>, workerIds = ['W1']) {
  const input = aRotaInput({ workers: [aWorker(1), aWorker(2)], visits: [aVisit(1, changes)] });
  const parts = costOf(input, aRota({ visits: [allocated(1, start, workerIds)] }));
  return [parts['medication-time'], parts['preferred-time']];
}

describe('the cost of time', () => {
  it('is nothing at the preferred start', () => {
    expect(costs(540, {})).toEqual([0, 0]);
  });

  it('is 2 for each minute early or late', () => {
    expect(costs(530, {})).toEqual([0, 20]);
    expect(costs(555, {})).toEqual([0, 30]);
  });

  it('is 6 for each minute with a time-critical dose, and not both', () => {
    expect(costs(530, { doses: [dose(false), dose(true)] })).toEqual([60, 0]);
  });

  it('counts a visit with other doses as any visit', () => {
    expect(costs(530, { doses: [dose(false)] })).toEqual([0, 20]);
  });

  it('counts a double-up once', () => {
    expect(costs(530, { workers: 2 }, ['W1', 'W2'])).toEqual([0, 20]);
    expect(costs(530, { workers: 2, doses: [dose(true)] }, ['W1', 'W2'])).toEqual([60, 0]);
  });

  it('measures from the preferred start of the day that is chosen', () => {
    const options = [...aVisit(1).options, ...aVisit(1, {}, 1).options];
    expect(costs(1440 + 550, { options })).toEqual([0, 20]);
  });
});

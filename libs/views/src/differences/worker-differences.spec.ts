import { aWorker } from '@homeround/domain/testing';
import { aMorning, aMorningRota } from '@homeround/explain/testing';
import { aScreen } from '../testing';
import { toPlans } from './plan-of-visit';
import { findChangedVisits } from './visit-differences';
import { toWorkerDifferences } from './worker-differences';

type Screen = ReturnType<typeof aScreen>;

const compare = (before: Screen, after: Screen) =>
  toWorkerDifferences(before, after, findChangedVisits(toPlans(before), toPlans(after)));

describe('toWorkerDifferences', () => {
  it('compares visits, duties and travel of those whom a change touches', () => {
    const visits = aMorningRota().visits.map((one) =>
      one.visitId === 'V1' ? { ...one, workerIds: ['W3'] } : one,
    );
    const duty = { shiftId: 'W3@2026-03-02', workerId: 'W3', start: 420, end: 780, breaks: [] };
    const after = aScreen({}, { visits, duties: [...aMorningRota().duties, duty] });
    expect(compare(aScreen(), after)).toEqual([
      {
        workerId: 'W1',
        name: 'Ann Reid',
        visitsBefore: 2,
        visitsAfter: 1,
        dutyMinutesBefore: 360,
        dutyMinutesAfter: 360,
        travelMinutesBefore: 30,
        travelMinutesAfter: 20,
        duties: [],
      },
      {
        workerId: 'W3',
        name: 'Jean Ross',
        visitsBefore: 0,
        visitsAfter: 1,
        dutyMinutesBefore: 0,
        dutyMinutesAfter: 360,
        travelMinutesBefore: 0,
        travelMinutesAfter: 20,
        duties: [{ date: '2026-03-02', before: null, after: '07:00–13:00' }],
      },
    ]);
  });

  it('has those whose duty alone differs', () => {
    const duties = aMorningRota().duties.map((duty) =>
      duty.workerId === 'W2' ? { ...duty, end: 720 } : duty,
    );
    expect(compare(aScreen(), aScreen({}, { duties }))).toMatchObject([
      { workerId: 'W2', duties: [{ before: '07:00–13:00', after: '07:00–12:00' }] },
    ]);
  });

  it('has those who are in only one of the two', () => {
    const workers = [...aMorning().workers, aWorker(5, { name: 'Una Weir' })];
    const visits = aMorningRota().visits.map((one) =>
      one.visitId === 'V1' ? { ...one, workerIds: ['W5'] } : one,
    );
    const names = (before: Screen, after: Screen) => compare(before, after).map(({ name }) => name);
    const withUna = aScreen({ workers }, { visits });
    expect(names(aScreen(), withUna)).toEqual(['Ann Reid', 'Una Weir']);
    expect(names(withUna, aScreen())).toEqual(['Ann Reid', 'Una Weir']);
  });
});

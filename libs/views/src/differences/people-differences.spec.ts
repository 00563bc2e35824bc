import { aMorningRota } from '@homeround/explain/testing';
import { aScreen } from '../testing';
import { toPeopleDifferences } from './people-differences';
import { toPlans } from './plan-of-visit';
import { findChangedVisits } from './visit-differences';

describe('toPeopleDifferences', () => {
  it('has those for whom a visit differs, with the faces they meet', () => {
    const visits = aMorningRota().visits.map((one) =>
      one.visitId === 'V1' ? { ...one, workerIds: ['W3'] } : one,
    );
    const [before, after] = [aScreen(), aScreen({}, { visits })];
    const people = toPeopleDifferences(before, after, findChangedVisits(toPlans(before), toPlans(after)));
    expect(people).toMatchObject([
      {
        personId: 'P1',
        name: 'Mrs Campbell',
        workersBefore: 1,
        workersAfter: 1,
        newFacesBefore: 0,
        newFacesAfter: 1,
        visits: [{ visitId: 'V1', kind: 'worker' }],
      },
    ]);
  });
});

import { aPerson, aRota, aRotaInput, aVisit } from '@homeround/domain/testing';
import { allocated, findingsOf } from '../testing';

// Visits of 30 minutes, all to person 1 unless changed.
const three = [aVisit(1), aVisit(2), aVisit(3)];
const check = (starts: readonly number[], visits = three) => {
  const rota = aRota({ visits: starts.map((start, index) => allocated(index + 1, start, [`W${index}`])) });
  return findingsOf('one-visit-at-a-time', aRotaInput({ visits, people: [aPerson(1), aPerson(2)] }), rota);
};

describe('one-visit-at-a-time', () => {
  it('accepts a visit that starts in the minute in which another ends', () => {
    expect(check([540, 570, 600])).toEqual([]);
  });

  it('finds two visits that overlap by a minute', () => {
    expect(check([540, 569])).toMatchObject([
      {
        visitIds: ['V1', 'V2'],
        personIds: ['P1'],
        amount: 1,
        detail: 'two visits overlap by 1 minute',
      },
    ]);
  });

  it('finds a visit inside a long one, behind a short one', () => {
    const long = [aVisit(1, { minutes: 120 }), aVisit(2, { minutes: 10 }), aVisit(3)];
    expect(check([540, 550, 600], long)).toMatchObject([
      { visitIds: ['V1', 'V2'], amount: 10 },
      { visitIds: ['V1', 'V3'], amount: 30 },
    ]);
  });

  it('finds an overlap across midnight', () => {
    expect(check([1425, 1440])).toMatchObject([{ amount: 15 }]);
  });

  it('accepts two people at the same time', () => {
    expect(check([540, 540], [aVisit(1), aVisit(2, { personId: 'P2', placeId: 'H2' })])).toEqual([]);
  });
});

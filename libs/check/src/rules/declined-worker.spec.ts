import { aPerson, aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated, findingsOf } from '../testing';

const input = aRotaInput({
  people: [aPerson(1, { declinedWorkers: ['W2'] }), aPerson(2)],
  workers: [aWorker(1), aWorker(2)],
  visits: [aVisit(1, { workers: 2 }), aVisit(2, { personId: 'P2' })],
});
const check = (n: number, workerIds: readonly string[]) =>
  findingsOf('declined-worker', input, aRota({ visits: [allocated(n, 540, workerIds)] }));

describe('declined-worker', () => {
  it('accepts a worker whom the person has not declined', () => {
    expect(check(1, ['W1'])).toEqual([]);
  });

  it('finds a declined worker, also as the second of a double-up', () => {
    expect(check(1, ['W1', 'W2'])).toMatchObject([
      { visitIds: ['V1'], workerIds: ['W2'], personIds: ['P1'], amount: 1 },
    ]);
  });

  it('lets the same worker go to others', () => {
    expect(check(2, ['W2'])).toEqual([]);
  });
});

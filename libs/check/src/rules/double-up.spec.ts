import { aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated, findingsOf } from '../testing';

function check(needed: 1 | 2, workerIds: readonly string[]) {
  const input = aRotaInput({
    workers: [aWorker(1), aWorker(2), aWorker(3)],
    visits: [aVisit(1, { workers: needed })],
  });
  return findingsOf('double-up', input, aRota({ visits: [allocated(1, 540, workerIds)] }));
}

describe('double-up', () => {
  it('accepts exactly as many workers as are needed', () => {
    expect(check(1, ['W1'])).toEqual([]);
    expect(check(2, ['W2', 'W1'])).toEqual([]);
  });

  it('finds a double-up with one worker', () => {
    expect(check(2, ['W1'])).toMatchObject([
      { visitIds: ['V1'], workerIds: ['W1'], amount: 1, detail: 'has 1 of 2 workers' },
    ]);
  });

  it('finds a double-up with one worker twice', () => {
    expect(check(2, ['W1', 'W1'])).toMatchObject([
      { workerIds: ['W1'], amount: 1, detail: 'has 2 of 2 workers, one of them twice' },
    ]);
  });

  it('finds a worker too many', () => {
    expect(check(1, ['W1', 'W2'])).toMatchObject([{ amount: 1 }]);
    expect(check(2, ['W1', 'W2', 'W3'])).toMatchObject([{ amount: 1 }]);
  });

  it('finds a visit for one that lists its worker twice', () => {
    expect(check(1, ['W1', 'W1'])).toMatchObject([{ amount: 1 }]);
  });

  it('finds an allocated visit without workers', () => {
    expect(check(2, [])).toMatchObject([{ workerIds: [], amount: 2 }]);
  });
});

import type { PinnedVisit, Rota } from '@homeround/domain';
import { aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated, findingsOf } from '../testing';

const check = (pin: Partial<PinnedVisit>, changes: Partial<Rota> = {}) => {
  const input = aRotaInput({
    workers: [aWorker(1), aWorker(2), aWorker(3)],
    visits: [aVisit(1, { workers: 2 })],
    pins: [{ visitId: 'V1', workerIds: ['W1'], ...pin }],
  });
  return findingsOf('pin', input, aRota(changes));
};

describe('pin', () => {
  it('accepts the pinned worker at any time where no start is pinned', () => {
    expect(check({}, { visits: [allocated(1, 599)] })).toEqual([]);
  });

  it('accepts both pinned workers in either order', () => {
    const pin = { workerIds: ['W1', 'W2'] };
    expect(check(pin, { visits: [allocated(1, 540, ['W2', 'W1'])] })).toEqual([]);
  });

  it('finds another worker', () => {
    expect(check({}, { visits: [allocated(1, 540, ['W2'])] })).toMatchObject([
      { visitIds: ['V1'], workerIds: ['W1'], amount: 1, detail: '1 worker not as pinned' },
    ]);
  });

  it('finds one of two pinned workers exchanged', () => {
    const pin = { workerIds: ['W1', 'W2'] };
    expect(check(pin, { visits: [allocated(1, 540, ['W1', 'W3'])] })).toMatchObject([{ amount: 1 }]);
  });

  it('finds a worker beside the pinned one', () => {
    expect(check({}, { visits: [allocated(1, 540, ['W1', 'W2'])] })).toMatchObject([{ amount: 1 }]);
  });

  it('finds a start a minute from the pinned one', () => {
    expect(check({ start: 540 })).toEqual([]);
    expect(check({ start: 541 })).toMatchObject([
      { amount: 1, detail: 'starts 1 minute from its pinned start' },
    ]);
  });

  it('finds wrong worker and wrong start as two things', () => {
    expect(check({ start: 560 }, { visits: [allocated(1, 540, ['W2'])] })).toHaveLength(2);
  });

  it('finds a pinned visit that is unallocated', () => {
    expect(check({}, { visits: [], unallocated: ['V1'] })).toMatchObject([
      { visitIds: ['V1'], amount: 1, detail: 'a pinned visit is unallocated' },
    ]);
  });

  it('ignores a pin of a visit that the period does not have', () => {
    expect(check({ visitId: 'V9' })).toEqual([]);
  });
});

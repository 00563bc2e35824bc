import type { AllocatedVisit } from '@homeround/domain';
import { aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated } from '../testing';
import { costOf } from './cost-of';

function change(before: readonly AllocatedVisit[] | undefined, now: AllocatedVisit) {
  const input = aRotaInput({
    workers: [1, 2, 3, 4].map((n) => aWorker(n)),
    visits: [aVisit(1, { workers: 2 })],
    ...(before ? { published: aRota({ visits: before }) } : {}),
  });
  return costOf(input, aRota({ visits: [now] })).change;
}

describe('the cost of change', () => {
  it('is nothing without a published rota, or for a visit that it does not have', () => {
    expect(change(undefined, allocated(1, 540))).toBe(0);
    expect(change([], allocated(1, 540))).toBe(0);
  });

  it('is 150 for each worker who was not published', () => {
    const published = [allocated(1, 540, ['W1', 'W2'])];
    expect(change(published, allocated(1, 540, ['W2', 'W1']))).toBe(0);
    expect(change(published, allocated(1, 540, ['W1', 'W3']))).toBe(150);
    expect(change(published, allocated(1, 540, ['W4', 'W3']))).toBe(300);
  });

  it('is 50 for a start that moves by more than 15 minutes', () => {
    expect(change([allocated(1, 540)], allocated(1, 555))).toBe(0);
    expect(change([allocated(1, 540)], allocated(1, 556))).toBe(50);
    expect(change([allocated(1, 540)], allocated(1, 524))).toBe(50);
  });

  it('adds both', () => {
    expect(change([allocated(1, 540)], allocated(1, 600, ['W2']))).toBe(200);
  });
});

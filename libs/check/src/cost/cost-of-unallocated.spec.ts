import { aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated } from '../testing';
import { costOf } from './cost-of';

describe('the cost of unallocated visits', () => {
  const input = aRotaInput({
    workers: [aWorker(1), aWorker(2)],
    visits: [
      aVisit(1),
      aVisit(2, { priority: 'critical', workers: 2 }),
      aVisit(3, { priority: 'low' }),
      aVisit(4, { priority: 'high' }),
    ],
  });

  it('is the weight of the priority times the workers needed', () => {
    const rota = aRota({ visits: [allocated(1, 540)], unallocated: ['V2', 'V3', 'V4'] });
    expect(costOf(input, rota).unallocated).toBe(2 * 4_000_000 + 500_000 + 2_000_000);
  });

  it('cannot be avoided by leaving a visit out of both lists', () => {
    expect(costOf(input, aRota({ unallocated: [] })).unallocated).toBe(10_500_000);
  });

  it('is nothing where everybody is visited', () => {
    expect(costOf(aRotaInput(), aRota()).unallocated).toBe(0);
  });
});

import { aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated } from '../testing';
import { measureRota } from './measure-rota';

describe('measureCover', () => {
  it('counts visits, worker-visits and double-ups, and what is unallocated by priority', () => {
    const input = aRotaInput({
      workers: [aWorker(1), aWorker(2)],
      visits: [
        aVisit(1),
        aVisit(2, { workers: 2 }),
        aVisit(3, { workers: 2, priority: 'critical' }),
        aVisit(4, { priority: 'critical' }),
        aVisit(5, { priority: 'low' }),
        aVisit(6),
      ],
    });
    const visits = [allocated(1, 540), allocated(2, 580, ['W1', 'W2']), allocated(6, 620)];
    const { cover } = measureRota(input, aRota({ visits, unallocated: ['V3', 'V4', 'V5'] }));
    expect(cover).toEqual({
      allocated: { visits: 3, workerVisits: 4 },
      doubleUps: 1,
      unallocated: { visits: 3, workerVisits: 4 },
      unallocatedByPriority: {
        critical: { visits: 2, workerVisits: 3 },
        high: { visits: 0, workerVisits: 0 },
        standard: { visits: 0, workerVisits: 0 },
        low: { visits: 1, workerVisits: 1 },
      },
    });
  });
});

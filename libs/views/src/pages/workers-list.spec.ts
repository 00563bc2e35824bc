import { workersListSchema } from '@homeround/contract';
import { aboutRota, aScreen, throughJson } from '../testing';
import { toWorkersList } from './workers-list';

describe('toWorkersList', () => {
  it('lists everybody by name with hours, visits and people', () => {
    const list = toWorkersList(aScreen(), aboutRota);
    expect(throughJson(workersListSchema, list)).toEqual(list);
    expect(list.workers.map(({ name }) => name)).toEqual(['Ann Reid', 'Carol Muir', 'Jean Ross', 'Tom Boyd']);
    expect(list.workers[0]).toMatchObject({
      ...{ teamId: 'T1', workPattern: 'Weekday mornings', visits: 2, people: 2, findings: 0 },
      ...{ shiftMinutes: 360, dutyMinutes: 360 },
    });
    // Not on duty.
    expect(list.workers[1]).toMatchObject({ shiftMinutes: 0, dutyMinutes: 0, visits: 0, people: 0 });
  });

  it('counts the findings about each', () => {
    const rota = { visits: [{ visitId: 'V1', start: 700, workerIds: ['W1'] }], unallocated: ['V2', 'V3'] };
    const findings = ['W1', 'W1', 'W2'].map((workerId) => ({
      ...{ rule: 'shift' as const, tier: 'law' as const, visitIds: [], personIds: [], amount: 1, text: '' },
      workerIds: [workerId],
    }));
    const { workers } = toWorkersList(aScreen({}, rota, { findings }), aboutRota);
    expect(workers.map(({ workerId, findings: count }) => [workerId, count])).toEqual([
      ['W1', 2],
      ['W4', 0],
      ['W3', 0],
      ['W2', 1],
    ]);
  });
});

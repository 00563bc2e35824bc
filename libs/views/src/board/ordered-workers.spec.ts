import { aRotaInput, aWorker } from '@homeround/domain/testing';
import { orderWorkers } from './ordered-workers';

const input = aRotaInput({
  workers: [
    aWorker(1, { name: 'Zoë Young', teamId: 'T1' }),
    aWorker(2, { name: 'worker 10', teamId: 'T2' }),
    aWorker(3, { name: 'Worker 9', teamId: 'T2' }),
    aWorker(4, { name: 'Ann Reid', teamId: 'T1' }),
  ],
});

describe('orderWorkers', () => {
  it('orders by the name of the team, then by name as people look names up', () => {
    const team = (teamId: string, name: string) => ({
      teamId,
      name,
      localityId: 'L',
      service: 'mainstream' as const,
    });
    const { teams, workers } = orderWorkers(input, {
      rotaId: 'R',
      dataset: { teams: [team('T1', 'South'), team('T2', 'North'), team('T3', 'East')] },
    });
    expect(teams).toEqual([
      { teamId: 'T2', name: 'North' },
      { teamId: 'T1', name: 'South' },
    ]);
    expect(workers.map(({ name }) => name)).toEqual(['Worker 9', 'worker 10', 'Ann Reid', 'Zoë Young']);
  });

  it('calls a team by its id where no name is known', () => {
    expect(orderWorkers(input, { rotaId: 'R' }).teams.map(({ name }) => name)).toEqual(['T1', 'T2']);
  });
});

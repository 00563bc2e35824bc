import { aRotaInput } from '@homeround/domain/testing';
import { runSearch } from './run-search';

describe('runSearch', () => {
  it('gives the figures of a rota that keeps every rule', () => {
    const { rota, figures } = runSearch(aRotaInput(), 50, 1);
    expect(rota.visits).toHaveLength(1);
    expect(figures).toMatchObject({ steps: 50, findings: 0, unallocated: 0, distinctWorkers: 1 });
    // From the hub and back.
    expect(figures['travelPerWorkerVisit']).toBe(20);
  });

  it('gives the same quality for the same steps and seed', () => {
    const qualityOf = ({ figures }: ReturnType<typeof runSearch>) => [
      figures['points'],
      figures['fromPreferredMinutes'],
    ];
    expect(qualityOf(runSearch(aRotaInput(), 50, 7))).toEqual(qualityOf(runSearch(aRotaInput(), 50, 7)));
  });
});

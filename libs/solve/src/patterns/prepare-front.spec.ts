import { DEFAULT_PATTERN_SETTINGS } from '@homeround/domain';
import { aDataset, aPerson, aRecurringVisit, aWorker, aWorkPattern } from '@homeround/domain/testing';
import { prepareFront } from './prepare-front';

const dataset = aDataset({
  people: [aPerson(1), aPerson(2)],
  recurringVisits: [aRecurringVisit(1), aRecurringVisit(2, { personId: 'P2' })],
  workers: [aWorker(1, { contractedMinutes: 1800 }), aWorker(2, { contractedMinutes: 1800 })],
  workPatterns: [aWorkPattern()],
});
const asked = {
  settings: DEFAULT_PATTERN_SETTINGS,
  use: { present: true, library: true, generated: true, rotating: false },
  ...{ kMax: 5, day: '2026-03-23' },
};
const originsOf = async (changes: Partial<typeof asked>) => {
  const { input } = await prepareFront(dataset, { ...asked, ...changes });
  return [...new Set(input?.candidates.map(({ origin }) => origin))].sort();
};

describe('prepareFront', () => {
  it('freezes workers, demand and candidates of every kind that is asked for', async () => {
    const { input } = await prepareFront(dataset, asked);
    expect(input?.workers).toHaveLength(2);
    expect(input?.demand[0]?.workersNeeded.some((needed) => needed > 0)).toBe(true);
    const origins = new Set(input?.candidates.map(({ origin }) => origin));
    expect([...origins].sort()).toEqual(['generated', 'library', 'present']);
    const use = { present: false, library: true, generated: false, rotating: false };
    expect(await originsOf({ use })).toEqual(['library']);
  });

  it('builds rotating rotas for the contracts that there are', async () => {
    const use = { present: false, library: false, generated: false, rotating: true };
    expect(await originsOf({ use })).toEqual(['rotating']);
  });

  it('says why nothing can be searched for', async () => {
    const { input, faults } = await prepareFront(dataset, {
      ...asked,
      use: { present: false, library: false, generated: false, rotating: false },
    });
    expect(input).toBeUndefined();
    expect(faults.map(({ code }) => code)).toEqual(['PATTERNS_WITHOUT_CANDIDATES']);
  });
});

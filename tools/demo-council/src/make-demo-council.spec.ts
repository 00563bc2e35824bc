import { readDataset, writeDataset } from '@homeround/exchange';
import { DENSE_LOCALITY, type DemoSettings } from './demo-settings';
import { makeDemoCouncil } from './make-demo-council';

const SMALL: DemoSettings = { seed: 3, localities: 2, workers: 30, people: 37, dense: false };

describe('makeDemoCouncil', () => {
  const small = makeDemoCouncil(SMALL);
  const dense = makeDemoCouncil(DENSE_LOCALITY);

  it('makes the same dataset from the same settings', () => {
    expect(makeDemoCouncil(SMALL)).toEqual(small);
  });

  it('makes another from another seed', () => {
    expect(makeDemoCouncil({ ...SMALL, seed: 4 })).not.toEqual(small);
  });

  it('shares workers and people among the localities, numbered throughout', () => {
    expect(small.localities.map(({ name }) => name)).toEqual(['Coatbridge', 'Motherwell']);
    expect(small.workers.map(({ workerId }) => workerId)).toEqual(
      Array.from({ length: 30 }, (_, n) => `W${String(n + 1).padStart(4, '0')}`),
    );
    const teams = new Map(small.teams.map(({ teamId, localityId }) => [teamId, localityId]));
    expect(small.people.filter(({ teamId }) => teams.get(teamId) === 'COA')).toHaveLength(19);
  });

  it.each([
    ['a small council', small],
    ['a dense locality', dense],
    ['three people and two workers', makeDemoCouncil({ ...SMALL, localities: 1, workers: 2, people: 3 })],
  ])('makes %s that is read back as it was written', (_, dataset) => {
    const reading = readDataset(writeDataset(dataset));
    expect(reading).toEqual({ dataset, warnings: expect.anything() });
  });

  it('gives a dense locality no history, absences or doses', () => {
    expect([dense.history, dense.absences, dense.doses]).toEqual([[], [], []]);
  });

  it.each([
    ['seven localities', { localities: 7 }, 'a demo has 1 to 6 localities, not 7'],
    ['half a locality', { localities: 0.5 }, 'a demo has 1 to 6 localities, not 0.5'],
    ['fewer workers than localities', { workers: 1 }, 'at least one worker'],
    ['nobody to support', { people: 0 }, 'one person'],
  ])('refuses %s', (_, changes, message) => {
    expect(() => makeDemoCouncil({ ...SMALL, ...changes })).toThrow(message);
  });
});

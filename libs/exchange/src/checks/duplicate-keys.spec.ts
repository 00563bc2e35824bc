import { aDataset, aPerson, aRecurringVisit, aWorker } from '@homeround/domain/testing';
import { listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

describe('duplicate keys', () => {
  it('refuses an id that two rows have, naming the first of them', () => {
    const reading = readDataset(toFiles(aDataset({ people: [aPerson(1), aPerson(1), aPerson(1)] })));
    expect(reading).toMatchObject({
      faults: [
        { code: 'DUPLICATE_KEY', row: 3, column: 'person_id', cause: 'person_id P1 is already in row 2' },
        { code: 'DUPLICATE_KEY', row: 4 },
      ],
    });
  });

  it('refuses the same combination of several columns, and only that', () => {
    const entry = { date: '2026-03-02', personId: 'P1', workerId: 'W1', visits: 1 };
    const history = [entry, { ...entry, date: '2026-03-03' }, entry];
    const reading = readDataset(toFiles(aDataset({ history })));
    expect(listFaults(reading)).toEqual(['DUPLICATE_KEY history.csv:4 date']);
  });

  it.each([
    ['recurring_visits.csv', { recurringVisits: [aRecurringVisit(1), aRecurringVisit(1)] }],
    ['workers.csv', { workers: [aWorker(1), aWorker(1)] }],
    [
      'work_patterns.csv',
      { workPatterns: [...aDataset().workPatterns, { ...aDataset().workPatterns[0]!, shifts: [] }] },
    ],
    ['places.csv', { places: [...aDataset().places, aDataset().places[0]!] }],
  ])('knows the key of %s', (file, changes) => {
    const codes = listFaults(readDataset(toFiles(aDataset(changes))));
    expect(codes.filter((line) => line.startsWith(`DUPLICATE_KEY ${file}`))).toHaveLength(1);
  });
});

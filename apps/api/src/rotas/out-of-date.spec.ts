import { wordOutOfDate } from './out-of-date';

const FROZEN = new Date('2026-03-20T10:00:00Z');
const BEFORE = new Date('2026-03-20T09:00:00Z');
const AFTER = new Date('2026-03-21T09:00:00Z');
const UP_TO_DATE = { frozenAt: FROZEN, newerDataset: undefined, pinsNow: [], pinnedThen: [] };

describe('what changed since a rota was asked for', () => {
  it('is nothing where dataset and pins are the same', () => {
    const pinsNow = [{ visitId: 'R1@2026-03-23', madeAt: BEFORE }];
    expect(wordOutOfDate({ ...UP_TO_DATE, pinsNow, pinnedThen: ['R1@2026-03-23'] })).toEqual([]);
  });

  it('names a newer dataset', () => {
    const newerDataset = { name: 'Leith', importedAt: AFTER, timeZone: 'Europe/London' };
    expect(wordOutOfDate({ ...UP_TO_DATE, newerDataset })).toEqual([
      'A newer dataset, “Leith”, was imported on 21 March 2026.',
    ]);
  });

  it('counts pins that were made, changed and removed', () => {
    const pinsNow = [
      { visitId: 'R1@2026-03-23', madeAt: AFTER },
      { visitId: 'R2@2026-03-23', madeAt: AFTER },
    ];
    const pinnedThen = ['R1@2026-03-23', 'R3@2026-03-23'];
    expect(wordOutOfDate({ ...UP_TO_DATE, pinsNow, pinnedThen })).toEqual([
      '2 pins were made or changed since.',
      '1 pin was removed since.',
    ]);
  });
});

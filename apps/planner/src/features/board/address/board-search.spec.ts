import { applySavedQuery, changeSearch, countFilters, readBoardSearch, toSavedQuery } from './board-search';

describe('readBoardSearch', () => {
  it('reads every part of an address', () => {
    const address = {
      view: 'list',
      date: '2026-03-24',
      team: 'T1',
      person: 'P1',
      worker: 'W1',
      show: 'new-faces',
      colour: 'priority',
      off: 'shown',
      visit: 'breakfast@2026-03-24',
    };
    expect(readBoardSearch(address)).toEqual(address);
  });

  it('leaves out what it does not understand', () => {
    const address = {
      view: 'month',
      date: '2026-02-30',
      show: 'all',
      colour: 7,
      team: '',
      worker: ['W1'],
      x: 'y',
    };
    expect(readBoardSearch(address)).toEqual({});
  });

  it('keeps an id that looks like a number', () => {
    expect(readBoardSearch({ worker: 1042 })).toEqual({ worker: '1042' });
  });

  it('leaves out a value that nobody could have meant', () => {
    expect(readBoardSearch({ team: 'x'.repeat(201) })).toEqual({});
  });
});

describe('a saved view', () => {
  it('keeps the filters but neither the day nor the open visit', () => {
    const search = { view: 'week', date: '2026-03-24', team: 'T1', show: 'changed', visit: 'V1' } as const;
    expect(toSavedQuery(search)).toBe('view=week&team=T1&show=changed');
  });

  it('replaces the filters and leaves the day and the open visit as they are', () => {
    const search = { date: '2026-03-24', person: 'P1', visit: 'V1' };
    expect(applySavedQuery(search, 'team=T1&colour=medication&date=2026-01-01')).toEqual({
      date: '2026-03-24',
      visit: 'V1',
      team: 'T1',
      colour: 'medication',
    });
  });
});

describe('changeSearch', () => {
  it('takes away a part that becomes undefined', () => {
    expect(changeSearch({ team: 'T1', date: '2026-03-24' }, { team: undefined })).toEqual({
      date: '2026-03-24',
    });
  });
});

it('counts what narrows the board and nothing else', () => {
  expect(countFilters({ team: 'T1', show: 'warnings', view: 'week', colour: 'priority', visit: 'V1' })).toBe(
    2,
  );
});

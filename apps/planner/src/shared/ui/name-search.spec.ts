import { matchesName, readNameSearch } from './name-search';

describe('finding by name', () => {
  it('finds by every word, in any order and case, without accents', () => {
    expect(matchesName('Zoë McAllister', 'mcall zoe')).toBe(true);
    expect(matchesName('Zoë McAllister', 'zoe campbell')).toBe(false);
  });

  it('finds everybody when nothing is looked for', () => {
    expect(matchesName('Zoë McAllister', undefined)).toBe(true);
    expect(matchesName('Zoë McAllister', '  ')).toBe(true);
  });

  it('reads an address that anybody may have typed', () => {
    expect(readNameSearch({ find: 7, team: '', other: 'x' })).toEqual({ find: '7' });
    expect(readNameSearch({})).toEqual({});
    expect(readNameSearch({ find: 'a'.repeat(500) }).find).toHaveLength(100);
  });
});

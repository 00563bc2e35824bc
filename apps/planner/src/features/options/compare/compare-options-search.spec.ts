import { readCompareOptionsSearch, splitIds } from './compare-options-search';

const idOf = (digit: number) => `6f72e55e-3d11-4d6f-afff-c1dd4c2e757${digit}`;

describe('the address of a comparison of options', () => {
  it('names each option once, four at most', () => {
    const ids = [1, 2, 3, 4, 5].map(idOf);
    const search = readCompareOptionsSearch({ ids: [idOf(1), ...ids].join(',') });
    expect(search).toEqual({ ids: ids.slice(0, 4).join(',') });
    expect(splitIds(search.ids)).toEqual(ids.slice(0, 4));
  });

  it.each([{}, { ids: 'x' }, { ids: '' }, { ids: 7 }])('leaves out what is no id: %j', (search) =>
    expect(readCompareOptionsSearch(search)).toEqual({}),
  );
});

import { readCompareSearch } from './compare-search';

describe('the address of a comparison', () => {
  it('names the rota before', () => {
    const before = '6f72e55e-3d11-4d6f-afff-c1dd4c2e7576';
    expect(readCompareSearch({ before, other: 1 })).toEqual({ before });
  });

  it.each(['', 'x', 7, '../accounts', null])('leaves out what is no id: %s', (before) =>
    expect(readCompareSearch({ before })).toEqual({}),
  );
});

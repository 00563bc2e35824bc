import { readNewOptionSearch } from './new-option-search';

const FRONT = '6f72e55e-3d11-4d6f-afff-c1dd4c2e7576';

describe('the address of a new option', () => {
  it('names the front, the number of patterns and the option before', () => {
    const search = { front: FRONT, patterns: 20, from: FRONT };
    expect(readNewOptionSearch({ ...search, other: 1 })).toEqual(search);
  });

  it.each([{ front: 'x' }, { patterns: 0 }, { patterns: 61 }, { patterns: '5' }, { from: 7 }])(
    'leaves out what is none: %j',
    (search) => expect(readNewOptionSearch(search)).toEqual({}),
  );
});

import { indexBy, pack } from './pack';

describe('packing', () => {
  it('lays lists behind one another, empty ones too', () => {
    const { first, items } = pack([[4, 5], [], [6]]);
    expect([...first]).toEqual([0, 2, 2, 3]);
    expect([...items]).toEqual([4, 5, 6]);
  });

  it('finds the position of an id', () => {
    expect(indexBy(['b', 'a'], (id) => id).get('a')).toBe(1);
  });
});

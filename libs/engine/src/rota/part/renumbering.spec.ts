import { Packer, Renumbering } from './renumbering';

describe('renumbering', () => {
  it('numbers in order of first appearance', () => {
    const numbers = new Renumbering(10);
    expect([7, 2, 7, 5].map((index) => numbers.take(index))).toEqual([0, 1, 0, 2]);
    expect(numbers.old).toEqual([7, 2, 5]);
  });

  it('knows what it has not taken', () => {
    const numbers = new Renumbering(10);
    numbers.take(7);
    expect([numbers.of(7), numbers.of(2)]).toEqual([0, -1]);
  });
});

describe('packing', () => {
  it('lays lists behind one another, empty ones too', () => {
    const lists = new Packer();
    lists.items.push(4, 5);
    lists.close();
    lists.close();
    lists.items.push(6);
    lists.close();
    expect([...lists.firsts]).toEqual([0, 2, 2, 3]);
    expect([...lists.values]).toEqual([4, 5, 6]);
  });
});

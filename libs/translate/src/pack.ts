/** Lists of numbers in the engine's packed form: list i is `items[first[i] … first[i + 1]]`. */
export interface Packed {
  readonly first: Int32Array;
  readonly items: Int32Array;
}

export function pack(lists: readonly (readonly number[])[]): Packed {
  const first = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => (first[at + 1] = first[at]! + list.length));
  const items = new Int32Array(first[lists.length]!);
  lists.forEach((list, at) => items.set(list, first[at]!));
  return { first, items };
}

/** id → position in the list. */
export function indexBy<Item>(items: readonly Item[], idOf: (item: Item) => string): Map<string, number> {
  return new Map(items.map((item, index) => [idOf(item), index]));
}

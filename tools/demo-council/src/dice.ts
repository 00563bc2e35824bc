import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Values with the share of each; shares need not add up to one. */
export type Shares<Value> = readonly (readonly [value: Value, share: number])[];

/** Everything that is left to chance in a demo council. */
export interface Dice {
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** One value, drawn by share. */
  draw<Value>(shares: Shares<Value>): Value;
  /** Around 0, two thirds of them within 1, none beyond 3. */
  scatter(): number;
  shuffle<Item>(items: readonly Item[]): Item[];
  sample<Item>(items: readonly Item[], count: number): Item[];
  /** As many values as asked for, in exactly these shares (to the nearest whole), in random order. */
  deal<Value>(count: number, shares: Shares<Value>): Value[];
}

const FINE = 1_000_000;

/** Dice of one purpose: what is rolled for another purpose never changes them. */
export function toDice(seed: number, purpose: string): Dice {
  const generator = xoroshiro128plus(seedOf(seed, purpose));
  const whole = (from: number, to: number) => uniformInt(generator, from, to);
  const unit = () => whole(0, FINE - 1) / FINE;
  const pick = <Item>(items: readonly Item[]): Item => items[whole(0, items.length - 1)]!;
  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = whole(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
    }
    return shuffled;
  };
  return {
    whole,
    chance: (probability) => unit() < probability,
    pick,
    draw: (shares) => {
      let left = unit() * shares.reduce((sum, [, share]) => sum + share, 0);
      return (shares.find(([, share]) => (left -= share) < 0) ?? shares.at(-1)!)[0];
    },
    scatter: () => 2 * (unit() + unit() + unit() - 1.5),
    shuffle,
    sample: (items, count) => shuffle(items).slice(0, count),
    deal: (count, shares) => shuffle(toDeck(count, shares)),
  };
}

/** Largest remainders: whole numbers of each value that add up to the count. */
function toDeck<Value>(count: number, shares: Shares<Value>): Value[] {
  const sum = shares.reduce((total, [, share]) => total + share, 0);
  const exact = shares.map(([value, share]) => ({ value, cards: (count * share) / sum }));
  const deck = exact.flatMap(({ value, cards }) => Array<Value>(Math.floor(cards)).fill(value));
  const byRemainder = [...exact].sort((a, b) => (b.cards % 1) - (a.cards % 1));
  return [...deck, ...byRemainder.slice(0, count - deck.length).map(({ value }) => value)];
}

/** FNV-1a: spreads nearby seeds and purposes far apart. */
function seedOf(seed: number, purpose: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}/${purpose}`) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash | 0;
}

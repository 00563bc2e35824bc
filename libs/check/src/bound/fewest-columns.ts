import { type Bits, bitsOf, countBits, countShared, hasBit } from './bits';
import { type Cover, reduceCover } from './cover';

/** What is still needed: rows that need a further column, and those of them that need two. */
interface Rest {
  readonly once: Bits;
  readonly twice: Bits;
}

/**
 * The fewest different columns that give every row as many as it needs. Exact, or a lower bound where the search would
 * look at more than `mostNodes` choices: it tries one column more each time, so that what it has refuted stands.
 * Every row must have enough columns.
 */
export function findFewestColumns(cover: Cover, mostNodes: number): number {
  const reduced = reduceCover(cover);
  if (reduced.needs.length === 0) return 0;
  const rest = toRest(reduced);
  const most = countGreedily(reduced, rest);
  const search = {
    columns: reduced.columns,
    banned: new Uint8Array(reduced.columns.length),
    left: mostNodes,
  };
  let count = 1;
  while (count < most && !canCover(search, rest, count)) {
    if (search.left < 0) return count;
    count++;
  }
  return count;
}

function toRest({ needs }: Cover): Rest {
  const rows = [...needs.keys()];
  return {
    once: bitsOf(needs.length, rows),
    twice: bitsOf(
      needs.length,
      rows.filter((row) => needs[row] === 2),
    ),
  };
}

function take(rest: Rest, column: Bits): Rest {
  return {
    once: rest.once.map((word, at) => word & ~(column[at]! & ~rest.twice[at]!)),
    twice: rest.twice.map((word, at) => word & ~column[at]!),
  };
}

/** How many columns are needed when each time the one that gives most is taken: an upper bound. */
function countGreedily({ columns }: Cover, all: Rest): number {
  const free = new Set(columns);
  let rest = all;
  let count = 0;
  for (; countBits(rest.once) > 0; count++) {
    let best: Bits | undefined;
    for (const column of free) {
      if (!best || countShared(column, rest.once) > countShared(best, rest.once)) best = column;
    }
    if (!best) return Infinity;
    free.delete(best);
    rest = take(rest, best);
  }
  return count;
}

interface Search {
  readonly columns: readonly Bits[];
  /** 1 = chosen already, or refuted further up. */
  readonly banned: Uint8Array;
  /** Choices that may still be looked at; below 0 the search was given up. */
  left: number;
}

/**
 * Whether `count` free columns can give the rest. Branches on the row with the fewest free columns: one of them must be
 * chosen, and a later branch need not look at a column that an earlier one has refuted. False also when given up.
 */
function canCover(search: Search, rest: Rest, count: number): boolean {
  const needed = countBits(rest.once) + countBits(rest.twice);
  if (needed === 0) return true;
  if (--search.left < 0) return false;
  if (count === 0 || !isWithinReach(search, rest, count, needed)) return false;
  const choices = findScarcest(search, rest);
  if (!choices) return false;
  let found = false;
  let tried = 0;
  for (; tried < choices.length && !found; tried++) {
    const at = choices[tried]!;
    search.banned[at] = 1;
    found = canCover(search, take(rest, search.columns[at]!), count - 1);
  }
  for (let undone = 0; undone < tried; undone++) search.banned[choices[undone]!] = 0;
  return found;
}

/** Whether the columns that give most could give enough, if they never gave the same. */
function isWithinReach({ columns, banned }: Search, { once }: Rest, count: number, needed: number): boolean {
  const most = new Int32Array(count);
  for (let at = 0; at < columns.length; at++) {
    if (banned[at] !== 0) continue;
    let gain = countShared(columns[at]!, once);
    for (let rank = 0; rank < count && gain > 0; rank++) {
      const held = most[rank]!;
      if (gain <= held) continue;
      most[rank] = gain;
      gain = held;
    }
  }
  return most.reduce((sum, gain) => sum + gain, 0) >= needed;
}

/** The free columns of the row that has fewest, widest first; undefined where a row has too few. */
function findScarcest({ columns, banned }: Search, { once, twice }: Rest): number[] | undefined {
  let scarcest: number[] | undefined;
  for (let row = 0; row < once.length * 32; row++) {
    if (!hasBit(once, row)) continue;
    const having: number[] = [];
    for (let at = 0; at < columns.length; at++) {
      if (banned[at] === 0 && hasBit(columns[at]!, row)) having.push(at);
    }
    if (having.length < (hasBit(twice, row) ? 2 : 1)) return undefined;
    if (!scarcest || having.length < scarcest.length) scarcest = having;
  }
  return scarcest?.sort((a, b) => countShared(columns[b]!, once) - countShared(columns[a]!, once));
}

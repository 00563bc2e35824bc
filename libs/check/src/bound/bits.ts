/** A set of small whole numbers, 32 to a word. All sets of one calculation have the same number of words. */
export type Bits = Int32Array;

export function emptyBits(size: number): Bits {
  return new Int32Array(Math.max(1, Math.ceil(size / 32)));
}

export function bitsOf(size: number, members: Iterable<number>): Bits {
  const bits = emptyBits(size);
  for (const member of members) addBit(bits, member);
  return bits;
}

export function addBit(bits: Bits, member: number): void {
  bits[member >> 5]! |= 1 << (member & 31);
}

export function hasBit(bits: Bits, member: number): boolean {
  return ((bits[member >> 5]! >> (member & 31)) & 1) === 1;
}

export function isSubset(part: Bits, whole: Bits): boolean {
  for (let word = 0; word < part.length; word++) {
    if ((part[word]! & ~whole[word]!) !== 0) return false;
  }
  return true;
}

/** How many numbers are in both sets. */
export function countShared(one: Bits, other: Bits): number {
  let count = 0;
  for (let word = 0; word < one.length; word++) count += countOnes(one[word]! & other[word]!);
  return count;
}

export function countBits(bits: Bits): number {
  return countShared(bits, bits);
}

/** Ones of a word, added in pairs, fours and eights (Warren, Hacker's Delight, 2nd ed., 5-1). */
function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

import { keepsBlocks } from './keeps-blocks';
import type { RotatingProblem } from './rotating-problem';

/**
 * Joins circles of weeks into fewer, where one may be opened on some day and another put in on the same weekday without
 * breaking a rule of blocks: every day keeps its weekday, so the demand that they meet stays met. Walks that share no state
 * can still be joined, because blocks may change their lengths at the seams. It spares whole flows: twelve weeks of six shifts
 * took up to 19 flows without it, and 3 with it.
 */
export function spliceWalks(problem: RotatingProblem, walks: readonly Int8Array[]): Int8Array[] {
  const joined = [...walks];
  while (joinOnePair(problem, joined));
  return joined;
}

/** Replaces the first two walks that can be joined by one; false when no two can. */
function joinOnePair(problem: RotatingProblem, walks: Int8Array[]): boolean {
  for (let outer = 0; outer < walks.length; outer++) {
    for (let inner = outer + 1; inner < walks.length; inner++) {
      const spliced = findSplice(problem, walks[outer]!, walks[inner]!);
      if (!spliced) continue;
      walks[outer] = spliced;
      walks.splice(inner, 1);
      return true;
    }
  }
  return false;
}

/** The inner walk put into the outer one at the first place where the rules allow it. */
function findSplice(problem: RotatingProblem, outer: Int8Array, inner: Int8Array): Int8Array | undefined {
  const spliced = new Int8Array(outer.length + inner.length);
  for (let at = 0; at < outer.length; at++) {
    for (let from = at % problem.weekDays; from < inner.length; from += problem.weekDays) {
      spliced.set(outer.subarray(0, at));
      spliced.set(inner.subarray(from), at);
      spliced.set(inner.subarray(0, from), at + inner.length - from);
      spliced.set(outer.subarray(at), at + inner.length);
      if (keepsBlocks(problem, spliced)) return spliced;
    }
  }
  return undefined;
}

import { type ComparableShape, timeDifference, toComparable } from '../shape/time-difference';
import type { GroupedPattern } from './pattern-counts';

/** Starts and ends of one pattern may differ by so much from the other's: a quarter of an hour either way. */
export const ROUNDING_MINUTES = 15;

interface RoundedGroup {
  /** The representative's first. */
  readonly groups: readonly GroupedPattern[];
  /** Minutes by which a member's time differs most from the representative's. */
  readonly most: number;
}

/**
 * Greedy and so well defined, where "within a quarter of an hour of each other" is not: in the order given each joins the
 * first representative that it is near to, or becomes one.
 */
export function roundTogether(inOrder: readonly GroupedPattern[]): RoundedGroup[] {
  const rounded: { shape: ComparableShape; groups: GroupedPattern[]; most: number }[] = [];
  for (const group of inOrder) {
    const shape = toComparable(group.pattern);
    let home: number | undefined;
    const near = rounded.find((other) => {
      home = timeDifference(other.shape, shape, ROUNDING_MINUTES);
      return home !== undefined;
    });
    if (near) {
      near.groups.push(group);
      near.most = Math.max(near.most, home ?? 0);
    } else rounded.push({ shape, groups: [group], most: 0 });
  }
  return rounded;
}

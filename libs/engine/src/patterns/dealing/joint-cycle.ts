/** Weeks of the longest joint cycle that is looked at; of longer ones so many from the anchor's week. */
export const MOST_JOINT_WEEKS = 144;

/** The least common multiple of the cycles, at most 144. */
export function jointCycleOf(cycles: Iterable<number>): number {
  let joint = 1;
  for (const weeks of cycles) {
    joint = (joint * weeks) / greatestDivisor(joint, weeks);
    if (joint > MOST_JOINT_WEEKS) return MOST_JOINT_WEEKS;
  }
  return joint;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

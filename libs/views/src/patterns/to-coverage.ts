import type { Coverage } from '@homeround/contract';
import {
  type Catalogue,
  type PatternInput,
  SLOT_MINUTES,
  SLOTS_PER_WEEK,
  type WorkPatternId,
} from '@homeround/domain';
import { coverOf, type PatternCover } from '@homeround/patterns';

/** Numbers of a chart: thousandths of a worker are enough, and a third of the bytes. */
const DIGITS = 3;

/** Workers needed and on duty in the quarter-hours of the typical week, on today's patterns and on an option's. */
export function toCoverage(input: PatternInput, catalogue?: Catalogue): Coverage {
  const patterns = new Map(
    [...input.candidates, ...input.presentPatterns].map((pattern) => [pattern.workPatternId, pattern]),
  );
  const covers = new Map<WorkPatternId, PatternCover>();
  const coverOfId = (workPatternId: WorkPatternId): PatternCover => {
    const known = covers.get(workPatternId) ?? coverOf(patterns.get(workPatternId)!);
    covers.set(workPatternId, known);
    return known;
  };
  const localityOf = new Map(input.workers.map(({ workerId, localityId }) => [workerId, localityId]));
  const now = addUp(input.workers, localityOf, coverOfId, input.settings.availability);
  const after = catalogue && addUp(catalogue.placements, localityOf, coverOfId, input.settings.availability);
  const neededIn = new Map(input.demand.map(({ localityId, workersNeeded }) => [localityId, workersNeeded]));
  return {
    slotMinutes: SLOT_MINUTES,
    localities: input.localities.map(({ localityId, name }) => ({
      ...{ localityId, name },
      needed: rounded(neededIn.get(localityId) ?? nobody()),
      cover: rounded(now.get(localityId) ?? nobody()),
      coverAfter: after ? rounded(after.get(localityId) ?? nobody()) : null,
    })),
  };
}

const nobody = () => new Float64Array(SLOTS_PER_WEEK);
const rounded = (values: Float64Array | readonly number[]): number[] =>
  Array.from(values, (value) => Number(value.toFixed(DIGITS)));

interface Placed {
  readonly workerId: string;
  readonly workPatternId: WorkPatternId;
}

function addUp(
  placed: readonly Placed[],
  localityOf: ReadonlyMap<string, string>,
  coverOfId: (workPatternId: WorkPatternId) => PatternCover,
  availability: number,
): Map<string, Float64Array> {
  const sums = new Map<string, Float64Array>();
  for (const { workerId, workPatternId } of placed) {
    const localityId = localityOf.get(workerId)!;
    const sum = sums.get(localityId) ?? nobody();
    sums.set(localityId, sum);
    const { slots, shares } = coverOfId(workPatternId);
    slots.forEach((slot, at) => (sum[slot]! += shares[at]! * availability));
  }
  return sums;
}

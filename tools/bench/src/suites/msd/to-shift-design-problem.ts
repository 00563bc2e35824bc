import type { DesignedShift, ShiftDesignTask } from '@homeround/check';
import type { ShiftDesignProblem } from '@homeround/engine';

/** The task as the engine takes it: every shift that a kind allows is a candidate, once. */
export function toShiftDesignProblem(task: ShiftDesignTask): ShiftDesignProblem {
  const { slotMinutes, days, weights } = task;
  const candidates = toCandidates(task);
  return {
    days,
    slotsPerDay: (24 * 60) / slotMinutes,
    demand: Int32Array.from(task.demand),
    startOf: Int32Array.from(candidates, ({ start }) => start),
    lengthOf: Int32Array.from(candidates, ({ length }) => length),
    prices: {
      excess: weights.excess * slotMinutes,
      shortage: weights.shortage * slotMinutes,
      shift: weights.shift,
    },
  };
}

/** The shifts of a design that somebody works. */
export function toDesignedShifts(
  { days, startOf, lengthOf }: ShiftDesignProblem,
  staff: Int32Array,
): DesignedShift[] {
  return [...startOf]
    .map((start, shift) => ({
      start,
      length: lengthOf[shift]!,
      workers: [...staff.subarray(shift * days, (shift + 1) * days)],
    }))
    .filter(({ workers }) => workers.some((count) => count > 0));
}

function toCandidates({ kinds }: ShiftDesignTask) {
  const candidates = new Map<string, { readonly start: number; readonly length: number }>();
  for (const { firstStart, lastStart, shortest, longest } of kinds) {
    for (let start = firstStart; start <= lastStart; start++) {
      for (let length = shortest; length <= longest; length++)
        candidates.set(`${start}+${length}`, { start, length });
    }
  }
  return [...candidates.values()];
}

import type { DesignedShift, ShiftDesignTask } from './shift-design-task';

/** What is wrong with one shift of a design, counted from 0. */
export interface ShiftDesignFinding {
  /** `kind`: no kind of shift allows it; `twice`: stands in the design before; `workers`: not one whole number ≥ 0 a day. */
  readonly what: 'kind' | 'twice' | 'workers';
  readonly shift: number;
}

export interface CheckedShiftDesign {
  readonly findings: readonly ShiftDesignFinding[];
  readonly excessMinutes: number;
  readonly shortageMinutes: number;
  /** Distinct shifts that a worker starts on any day. */
  readonly shifts: number;
  /** The weighted sum of the three; of no meaning while there are findings. */
  readonly cost: number;
}

/** Judges a design, from the text of docs/shift-design.md alone. */
export function checkShiftDesign(
  task: ShiftDesignTask,
  design: readonly DesignedShift[],
): CheckedShiftDesign {
  const { excessMinutes, shortageMinutes } = coverOf(task, design);
  const used = design.filter(({ workers }) => workers.some((count) => count > 0));
  const shifts = new Set(used.map(toKey)).size;
  const { excess, shortage, shift } = task.weights;
  return {
    findings: findingsOf(task, design),
    excessMinutes,
    shortageMinutes,
    shifts,
    cost: excess * excessMinutes + shortage * shortageMinutes + shift * shifts,
  };
}

function findingsOf(task: ShiftDesignTask, design: readonly DesignedShift[]): ShiftDesignFinding[] {
  const before = new Set<string>();
  return design.flatMap((designed, shift) => {
    const found: ShiftDesignFinding[] = [];
    if (!isOfAKind(task, designed)) found.push({ what: 'kind', shift });
    if (before.has(toKey(designed))) found.push({ what: 'twice', shift });
    if (!isStaff(task, designed.workers)) found.push({ what: 'workers', shift });
    before.add(toKey(designed));
    return found;
  });
}

function isOfAKind({ kinds }: ShiftDesignTask, { start, length }: DesignedShift): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(length)) return false;
  return kinds.some(
    (kind) =>
      start >= kind.firstStart &&
      start <= kind.lastStart &&
      length >= kind.shortest &&
      length <= kind.longest,
  );
}

function isStaff({ days }: ShiftDesignTask, workers: readonly number[]): boolean {
  return workers.length === days && workers.every((count) => Number.isInteger(count) && count >= 0);
}

function coverOf({ demand, slotMinutes }: ShiftDesignTask, design: readonly DesignedShift[]) {
  const slotsPerDay = (24 * 60) / slotMinutes;
  const cover = demand.map(() => 0);
  for (const { start, length, workers } of design) {
    workers.forEach((count, day) => {
      for (let slot = 0; slot < length; slot++)
        cover[(day * slotsPerDay + start + slot) % demand.length]! += count;
    });
  }
  let over = 0;
  let under = 0;
  demand.forEach((needed, slot) => {
    over += Math.max(0, cover[slot]! - needed);
    under += Math.max(0, needed - cover[slot]!);
  });
  return { excessMinutes: over * slotMinutes, shortageMinutes: under * slotMinutes };
}

function toKey({ start, length }: DesignedShift): string {
  return `${start}+${length}`;
}

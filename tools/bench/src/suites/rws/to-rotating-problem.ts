import { DAY_OFF_MARK, type RotatingRota, type RotatingTask } from '@homeround/check';
import { DAY_OFF, type RotatingProblem } from '@homeround/engine';

/**
 * Shifts as numbers, in their order.
 * @throws Error for a forbidden sequence other than two shifts, or two shifts with a day off between.
 */
export function toRotatingProblem(task: RotatingTask): RotatingProblem {
  const demand = Int32Array.from(task.shifts.flatMap((shift) => shift.demand));
  return {
    weeks: task.workers,
    weekDays: task.weekDays,
    shifts: task.shifts.length,
    demandLeast: demand,
    demandMost: demand,
    blockLeast: Int32Array.from(task.shifts, ({ block }) => block.least),
    blockMost: Int32Array.from(task.shifts, ({ block }) => block.most),
    offLeast: task.daysOff.least,
    offMost: task.daysOff.most,
    workLeast: task.work.least,
    workMost: task.work.most,
    ...toForbidden(task),
  };
}

function toForbidden({ shifts, forbidden }: RotatingTask) {
  const forbiddenNext = new Uint8Array(shifts.length ** 2);
  const forbiddenAfterDayOff = new Uint8Array(shifts.length ** 2);
  for (const sequence of forbidden) {
    const [first, last] = [sequence[0], sequence.at(-1)].map((name) =>
      shifts.findIndex((shift) => shift.name === name),
    ) as [number, number];
    const hasDayOff = sequence.length === 3 && sequence[1] === DAY_OFF_MARK;
    if (first < 0 || last < 0 || !(sequence.length === 2 || hasDayOff))
      throw new Error(
        `The sequence "${sequence.join(' ')}" is not two shifts, nor two with a day off between`,
      );
    (hasDayOff ? forbiddenAfterDayOff : forbiddenNext)[first * shifts.length + last] = 1;
  }
  return { forbiddenNext, forbiddenAfterDayOff };
}

/** Numbers as shifts' names, a week to a row. */
export function toRotatingRota(task: RotatingTask, shiftOfDay: Int8Array): RotatingRota {
  const nameOf = (shift: number) => (shift === DAY_OFF ? DAY_OFF_MARK : task.shifts[shift]!.name);
  return Array.from({ length: task.workers }, (_, week) =>
    Array.from(shiftOfDay.subarray(week * task.weekDays, (week + 1) * task.weekDays), nameOf),
  );
}

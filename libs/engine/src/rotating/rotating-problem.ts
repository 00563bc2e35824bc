/** A day without a shift. */
export const DAY_OFF = -1;

/**
 * One rota for a whole team: everybody works the same `weeks`, each starting in another one, so that a weekday of the
 * rota's weeks together meets the demand of that weekday. Everything wraps round: the last week is followed by the first.
 * Shifts are numbered from 0. Shift × weekday means: shift · weekDays + weekday.
 */
export interface RotatingProblem {
  /** Of the cycle; also the workers of the team. */
  readonly weeks: number;
  readonly weekDays: number;
  readonly shifts: number;
  /** Workers needed and workers allowed on a shift on a weekday (shift × weekday); equal for an exact demand. */
  readonly demandLeast: Int32Array;
  readonly demandMost: Int32Array;
  /** Days in a row on one shift. */
  readonly blockLeast: Int32Array;
  readonly blockMost: Int32Array;
  /** Days off in a row. */
  readonly offLeast: number;
  readonly offMost: number;
  /** Days of work in a row, whatever the shifts. */
  readonly workLeast: number;
  readonly workMost: number;
  /** Earlier shift × later shift: 1 = not on two days in a row. */
  readonly forbiddenNext: Uint8Array;
  /** Earlier shift × later shift: 1 = not with a single day off between them. */
  readonly forbiddenAfterDayOff: Uint8Array;
}

/** Throws where the numbers cannot be a problem: arrays of other lengths, or blocks of no days. */
export function assertRotatingProblem(problem: RotatingProblem): void {
  const { weeks, weekDays, shifts } = problem;
  const isWell =
    weeks >= 1 &&
    weekDays >= 1 &&
    shifts >= 1 &&
    problem.offLeast >= 1 &&
    problem.workLeast >= 1 &&
    problem.blockLeast.every((least) => least >= 1) &&
    [problem.demandLeast, problem.demandMost].every(({ length }) => length === shifts * weekDays) &&
    [problem.blockLeast, problem.blockMost].every(({ length }) => length === shifts) &&
    [problem.forbiddenNext, problem.forbiddenAfterDayOff].every(({ length }) => length === shifts * shifts);
  if (!isWell) throw new Error('The rotating problem has arrays of wrong lengths or blocks of no days');
}

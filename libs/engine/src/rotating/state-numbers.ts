import type { RotatingProblem } from './rotating-problem';

/**
 * What is known when a block ends, as numbers. Each state stands for all pasts after which the rules allow the same
 * futures. `weekday` is the day that comes next; it may run past the week's end.
 */
export class StateNumbers {
  readonly count: number;
  private readonly perShift: number;
  private readonly perWeekday: number;

  constructor(private readonly problem: RotatingProblem) {
    this.perShift = problem.workMost + 2;
    this.perWeekday = problem.shifts * this.perShift + 2;
    this.count = problem.weekDays * this.perWeekday;
  }

  /** Work begins with this shift. */
  begins(weekday: number, shift: number): number {
    return this.at(weekday) + shift * this.perShift;
  }

  /** A block of this shift has ended, after this many days of work in a row (from 1). */
  worked(weekday: number, shift: number, days: number): number {
    return this.begins(weekday, shift) + days;
  }

  /** Days off begin, and the shift before them still matters. */
  ended(weekday: number, shift: number): number {
    return this.begins(weekday, shift) + this.problem.workMost + 1;
  }

  /** Two days off or more begin: the shift before them matters no more. */
  longOff(weekday: number): number {
    return this.at(weekday) + this.perWeekday - 2;
  }

  /** Two days off or more have ended: work begins with any shift. */
  rested(weekday: number): number {
    return this.at(weekday) + this.perWeekday - 1;
  }

  private at(weekday: number): number {
    return (weekday % this.problem.weekDays) * this.perWeekday;
  }
}

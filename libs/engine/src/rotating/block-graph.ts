import { DAY_OFF, type RotatingProblem } from './rotating-problem';
import { StateNumbers } from './state-numbers';

/**
 * Blocks as arcs between states (`StateNumbers`): the rotas that keep the rules of blocks are exactly the closed walks. This
 * is the graph of Becker, Schiffer & Walther (INFORMS Journal on Computing, 2022) with an arc for each shift's block instead
 * of each whole stretch of work: its flows are the same, and it stays small with many shifts.
 */
export interface BlockGraph {
  readonly states: number;
  readonly arcs: number;
  readonly arcFrom: Int32Array;
  readonly arcTo: Int32Array;
  /** Weekday of the block's first day, its days, and its shift. An arc of no days only changes the state. */
  readonly arcWeekday: Int32Array;
  readonly arcDays: Int32Array;
  readonly arcShift: Int8Array;
}

export function toBlockGraph(problem: RotatingProblem): BlockGraph {
  const arcs = new ArcList(problem);
  for (let weekday = 0; weekday < problem.weekDays; weekday++) {
    for (let shift = 0; shift < problem.shifts; shift++) {
      addFirstBlocks(arcs, weekday, shift);
      addLaterBlocks(arcs, weekday, shift);
      addRestAfter(arcs, weekday, shift);
    }
    addLongRest(arcs, weekday);
  }
  return arcs.toGraph();
}

function addFirstBlocks(arcs: ArcList, weekday: number, shift: number): void {
  arcs.addBlocks(arcs.state.begins(weekday, shift), weekday, shift, 0);
}

/** Blocks of another shift right after one of `shift`. */
function addLaterBlocks(arcs: ArcList, weekday: number, shift: number): void {
  const { shifts, workMost, forbiddenNext } = arcs.problem;
  for (let worked = 1; worked < workMost; worked++) {
    for (let next = 0; next < shifts; next++) {
      if (next !== shift && !forbiddenNext[shift * shifts + next])
        arcs.addBlocks(arcs.state.worked(weekday, shift, worked), weekday, next, worked);
    }
  }
}

/** The end of work with `shift`, and what follows it. */
function addRestAfter(arcs: ArcList, weekday: number, shift: number): void {
  const { state, problem } = arcs;
  const { shifts, workLeast, workMost, offLeast, offMost, forbiddenAfterDayOff } = problem;
  const ended = state.ended(weekday, shift);
  for (let worked = workLeast; worked <= workMost; worked++) {
    arcs.add(state.worked(weekday, shift, worked), ended, weekday, 0, DAY_OFF);
  }
  for (let next = 0; next < shifts && offLeast === 1 && offMost >= 1; next++) {
    if (!forbiddenAfterDayOff[shift * shifts + next])
      arcs.add(ended, state.begins(weekday + 1, next), weekday, 1, DAY_OFF);
  }
  arcs.add(ended, state.longOff(weekday), weekday, 0, DAY_OFF);
}

function addLongRest(arcs: ArcList, weekday: number): void {
  const { state, problem } = arcs;
  for (let days = Math.max(2, problem.offLeast); days <= problem.offMost; days++) {
    arcs.add(state.longOff(weekday), state.rested(weekday + days), weekday, days, DAY_OFF);
  }
  for (let shift = 0; shift < problem.shifts; shift++) {
    arcs.add(state.rested(weekday), state.begins(weekday, shift), weekday, 0, DAY_OFF);
  }
}

class ArcList {
  readonly state: StateNumbers;
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly weekday: number[] = [];
  private readonly days: number[] = [];
  private readonly shift: number[] = [];

  constructor(readonly problem: RotatingProblem) {
    this.state = new StateNumbers(problem);
  }

  add(from: number, to: number, weekday: number, days: number, shift: number): void {
    this.from.push(from);
    this.to.push(to);
    this.weekday.push(weekday);
    this.days.push(days);
    this.shift.push(shift);
  }

  /** Blocks of every length of a shift, after so many days of work. */
  addBlocks(from: number, weekday: number, shift: number, worked: number): void {
    const { shifts, blockLeast, blockMost, workMost, forbiddenNext } = this.problem;
    const isAlone = forbiddenNext[shift * shifts + shift] === 1;
    const most = Math.min(isAlone ? 1 : blockMost[shift]!, workMost - worked);
    for (let days = blockLeast[shift]!; days <= most; days++) {
      this.add(from, this.state.worked(weekday + days, shift, worked + days), weekday, days, shift);
    }
  }

  toGraph(): BlockGraph {
    return {
      states: this.state.count,
      arcs: this.from.length,
      arcFrom: Int32Array.from(this.from),
      arcTo: Int32Array.from(this.to),
      arcWeekday: Int32Array.from(this.weekday),
      arcDays: Int32Array.from(this.days),
      arcShift: Int8Array.from(this.shift),
    };
  }
}

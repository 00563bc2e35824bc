import { type Highs, type MilpSettings, solveMilp } from '../milp/solve-milp';
import { Random } from '../random';
import { chooseFree, NEIGHBOURHOODS } from './neighbourhood';
import { costOfDesign, type ShiftDesign, type ShiftDesignProblem, usedShifts } from './problem';
import { CLOSED, FREE, OPEN, readStaff, readUsed, toShiftModel, toStart } from './shift-model';

/** How a design is looked for. `DEFAULT_SHIFT_DESIGN` gives each number's reason. */
export interface ShiftDesignSettings {
  readonly seed: number;
  /** Looks of HiGHS at the outside, a count of its work that is the same on every machine: at first, and in a round. */
  readonly firstLooks: number;
  readonly roundLooks: number;
  /** Branches of a round. */
  readonly roundNodes: number;
  /** Rounds without a better design after which the whole model is asked again, to the end: at least so many … */
  readonly patience: number;
  /** … and so many for each candidate. */
  readonly patiencePerCandidate: number;
  /** Share of the candidates that a round leaves free, at first; it grows and shrinks with how soon rounds end. */
  readonly share: number;
}

export const DEFAULT_SHIFT_DESIGN: Omit<ShiftDesignSettings, 'seed'> = {
  // The bound hardly rises later: 5,827 of a final 5,859 on the hardest published instance, in 3 of 15 seconds.
  firstLooks: 10,
  // One or two seconds where hundreds of candidates are free; fewer left good exchanges unfinished.
  roundLooks: 25,
  roundNodes: 100,
  // Every neighbourhood four times. Forty candidates are soon proved; hundreds seldom, and rounds find more meanwhile.
  patience: 12,
  patiencePerCandidate: 0.1,
  // What a round finishes on the published instances; it adapts.
  share: 0.25,
};

/** What the outside may see and decide meanwhile. */
export interface ShiftDesignHooks {
  /** Called for every better design. */
  readonly onDesign?: (found: ShiftDesignResult) => void;
  /** Seconds that may still be used; 0 = stop. Where it never runs out, the same seed gives the same design. */
  readonly secondsLeft?: () => number;
}

export interface ShiftDesignResult extends ShiftDesign {
  /** No design costs less. */
  readonly bound: number;
}

/**
 * A cheap design, proved cheapest where time allows: the whole model for a while; then rounds that decide a part of the
 * shifts anew by the same model while the others stay (large neighbourhood search, Shaw 1998); then the whole model from
 * the best design, until proved.
 */
export function designShifts(
  highs: Highs,
  problem: ShiftDesignProblem,
  settings: ShiftDesignSettings,
  hooks: ShiftDesignHooks = {},
): ShiftDesignResult {
  const search = new DesignSearch(highs, problem, hooks);
  search.solveWhole(settings.firstLooks);
  const random = new Random(settings.seed);
  const shares = NEIGHBOURHOODS.map(() => settings.share);
  const patience = Math.max(settings.patience, settings.patiencePerCandidate * problem.startOf.length);
  for (let round = 0, idle = 0; idle < patience && search.goesOn(); round++) {
    const at = round % NEIGHBOURHOODS.length;
    const choice = chooseFree(problem, search.used(), NEIGHBOURHOODS[at]!, shares[at]!, random);
    const { isBetter, isProved } = search.solvePart(choice, settings, round);
    shares[at] = Math.min(LARGEST, shares[at]! * (isProved ? LARGER : SMALLER));
    idle = isBetter ? 0 : idle + 1;
  }
  if (search.goesOn()) search.solveWhole(Infinity);
  return search.toResult();
}

/** Growth of a neighbourhood that was searched to its end, and of one that was not. */
const LARGER = 1.3;
const SMALLER = 0.8;
/** Beyond it a round costs nearly what the whole model does, and proves less. */
const LARGEST = 0.6;

class DesignSearch {
  /** Cost and bound are in units of `step`. */
  private best: ShiftDesign;
  private bound = 0;
  private readonly problem: ShiftDesignProblem;
  /** The greatest price that makes all prices whole: costs are multiples of it. */
  private readonly step: number;

  constructor(
    private readonly highs: Highs,
    problem: ShiftDesignProblem,
    private readonly hooks: ShiftDesignHooks,
  ) {
    const { excess, shortage, shift } = problem.prices;
    const step = [excess, shortage, shift].reduce(greatestCommonDivisor);
    const prices = { excess: excess / step, shortage: shortage / step, shift: shift / step };
    this.step = step;
    this.problem = { ...problem, prices };
    const staff = new Int32Array(problem.startOf.length * problem.days);
    this.best = { staff, cost: costOfDesign(this.problem, staff) };
  }

  goesOn(): boolean {
    return this.best.cost > this.bound && this.secondsLeft() > 0;
  }

  used(): Uint8Array {
    return usedShifts(this.problem, this.best.staff);
  }

  toResult(): ShiftDesignResult {
    return { staff: this.best.staff, cost: this.best.cost * this.step, bound: this.bound * this.step };
  }

  /** Every candidate is free; raises the bound. */
  solveWhole(looks: number): void {
    const everything = new Uint8Array(this.problem.startOf.length).fill(FREE);
    const { bound } = this.solve(everything, countLooks(looks));
    this.bound = Math.max(this.bound, Math.ceil(bound - 1e-6));
  }

  solvePart(choice: Uint8Array, { roundLooks, roundNodes }: ShiftDesignSettings, round: number) {
    const { isBetter, status } = this.solve(choice, {
      ...countLooks(roundLooks),
      nodes: roundNodes,
      seed: round,
    });
    return { isBetter, isProved: status === 'optimal' };
  }

  private solve(choice: Uint8Array, settings: Partial<MilpSettings>) {
    const shiftModel = toShiftModel(this.problem, choice, false);
    const { status, objective, bound, solution } = solveMilp(this.highs, shiftModel.model, {
      ...this.limits(),
      ...settings,
      start: toStart(this.problem, shiftModel, this.best.staff),
    });
    const isBetter = solution !== undefined && objective < this.best.cost - 1e-6;
    return { status, bound, isBetter: isBetter && this.settle(readUsed(this.problem, shiftModel, solution)) };
  }

  /** The cheapest whole staff of these shifts; true when it makes a better design. */
  private settle(used: Uint8Array): boolean {
    const choice = used.map((isUsed) => (isUsed ? OPEN : CLOSED));
    const shiftModel = toShiftModel(this.problem, choice, true);
    const { solution } = solveMilp(this.highs, shiftModel.model, this.limits());
    if (!solution) return false;
    const staff = readStaff(shiftModel, solution);
    const cost = costOfDesign(this.problem, staff);
    if (cost >= this.best.cost) return false;
    this.best = { staff, cost };
    this.hooks.onDesign?.(this.toResult());
    return true;
  }

  private secondsLeft(): number {
    return Math.max(0, this.hooks.secondsLeft?.() ?? Infinity);
  }

  /** Costs are whole: less than one between answer and bound proves the answer. */
  private limits() {
    return { seconds: this.secondsLeft(), relativeGap: 0, absoluteGap: 0.999 };
  }
}

function countLooks(most: number): Pick<MilpSettings, 'shouldStop'> {
  let looks = 0;
  return Number.isFinite(most) ? { shouldStop: () => ++looks >= most } : {};
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

import type { Random } from '../../random';
import { Assignment } from './assignment';
import { settle } from './settle';
import { Slopes } from './slopes';
import { CandidateTrial, closeCandidate } from './try-candidate';

export interface ImproveSettings {
  readonly steps: number;
  /** Candidates outside the kernel truly tried for each place, the most hopeful first. */
  readonly trials: number;
  /** Share of the cost by which a worse catalogue may be accepted at the start and at the end. */
  readonly startTemperature: number;
  readonly endTemperature: number;
}

/** Of a hundred steps, those that close one candidate, and those that close two; the others close three. */
const CLOSE_ONE = 50;
const CLOSE_TWO = 35;
/** Share of the cost above which a catalogue is not worth settling. */
const HOPELESS = 0.03;
/** Gains below this are rounding. */
const LEAST_GAIN = 1e-6;

/**
 * Looks for better catalogues of one size: closes one to three candidates, and fills their places with those that truly save most
 * once workers have moved; under annealing.
 */
export class CatalogueSearch {
  readonly current: Assignment;
  private readonly best: Assignment;
  private readonly mark: Assignment;
  private readonly beforeTrial: Assignment;
  private readonly afterTrial: Assignment;
  private readonly slopes: Slopes;
  private readonly trial: CandidateTrial;
  private readonly inKernel: Uint8Array;
  private untried: number[] = [];

  constructor(
    start: Assignment,
    private readonly random: Random,
    private readonly settings: ImproveSettings,
    kernel: readonly number[] = [],
  ) {
    const { tables } = start;
    this.current = new Assignment(tables);
    this.current.copyFrom(start);
    this.best = new Assignment(tables);
    this.mark = new Assignment(tables);
    this.beforeTrial = new Assignment(tables);
    this.afterTrial = new Assignment(tables);
    this.slopes = new Slopes(this.current);
    this.trial = new CandidateTrial(this.current, this.slopes);
    this.inKernel = new Uint8Array(tables.problem.candidates);
    for (const candidate of kernel) this.inKernel[candidate] = 1;
  }

  /** Ends with the best of `patterns` candidates, at most, as `current`. */
  improve(patterns: number, shouldStop?: () => boolean): void {
    const { current, best, mark, random, settings } = this;
    this.fill(patterns, []);
    best.copyFrom(current);
    for (let step = 0; step < settings.steps && !shouldStop?.(); step++) {
      const share =
        settings.startTemperature *
        (settings.endTemperature / settings.startTemperature) ** (step / settings.steps);
      mark.copyFrom(current);
      const closed = this.closeSome();
      this.open(patterns, closed.length === 1 || random.below(2) === 0 ? closed : []);
      if (current.cost < mark.cost * (1 + HOPELESS)) settle(current, this.slopes);
      const limit = mark.cost - share * mark.cost * Math.log(random.fraction() || Number.MIN_VALUE);
      if (current.cost >= limit) {
        current.copyFrom(mark);
        continue;
      }
      this.untried = [];
      if (current.cost >= best.cost - LEAST_GAIN) continue;
      current.recount();
      best.copyFrom(current);
    }
    current.copyFrom(best);
  }

  /** Moves workers among the open candidates until nobody gains. */
  settle(): void {
    settle(this.current, this.slopes);
  }

  /** Opens candidates while there is room and one gains; none of the barred. */
  fill(patterns: number, barred: readonly number[]): void {
    this.open(patterns, barred);
    settle(this.current, this.slopes);
  }

  private open(patterns: number, barred: readonly number[]): void {
    while (this.current.openCount < patterns && this.openBest(barred));
  }

  /** Closes candidates until no more than so many are open, each time the one that costs least. */
  shrink(patterns: number): void {
    const { current, beforeTrial, afterTrial } = this;
    const { fixed } = current.tables.problem;
    while (current.openCount > patterns) {
      beforeTrial.copyFrom(current);
      afterTrial.cost = Infinity;
      for (const candidate of beforeTrial.openCandidates) {
        if (fixed[candidate] === 1) continue;
        closeCandidate(current, candidate);
        if (current.cost < afterTrial.cost) afterTrial.copyFrom(current);
        current.copyFrom(beforeTrial);
      }
      current.copyFrom(afterTrial);
      settle(current, this.slopes);
    }
  }

  private openBest(barred: readonly number[]): boolean {
    const { current, trial, beforeTrial, afterTrial } = this;
    trial.takeHopes();
    beforeTrial.copyFrom(current);
    let bestCost = current.cost - LEAST_GAIN;
    let found = false;
    for (const candidate of trial.mostHopeful(this.inKernel, this.settings.trials, barred)) {
      if (beforeTrial.cost - trial.hopes[candidate]! >= bestCost) break;
      if (trial.open(candidate, bestCost) && current.cost < bestCost) {
        bestCost = current.cost;
        afterTrial.copyFrom(current);
        found = true;
      }
      current.copyFrom(beforeTrial);
    }
    if (found) current.copyFrom(afterTrial);
    return found;
  }

  /** One candidate that has not been closed since the last change, or some at random. */
  private closeSome(): number[] {
    const { current, random } = this;
    const { fixed } = current.tables.problem;
    const open = current.openCandidates.filter((candidate) => fixed[candidate] === 0);
    const kind = random.below(100);
    if (kind < CLOSE_ONE) {
      if (this.untried.length === 0) this.untried = open.slice();
      const candidate = this.untried.splice(random.below(this.untried.length), 1);
      for (const one of candidate) closeCandidate(current, one);
      return candidate;
    }
    const many = Math.min(open.length, kind < CLOSE_ONE + CLOSE_TWO ? 2 : 3);
    const closed: number[] = [];
    for (let count = 0; count < many; count++) {
      closed.push(...open.splice(random.below(open.length), 1));
      closeCandidate(current, closed[count]!);
    }
    return closed;
  }
}

import { Random } from '../random';
import { construct } from '../rota/construct';
import { Insertion, settle } from '../rota/insertion';
import { Recreation } from '../rota/recreate';
import { ruinColumn } from '../rota/ruin/column';
import { ruinStraggler } from '../rota/ruin/straggler';
import { StringRuin } from '../rota/ruin/strings';
import { DEFAULT_SEARCH } from '../rota/settings';
import type { RotaProblem } from '../rota/problem';
import { RotaState } from '../rota/state';

/** One step at a time of what a search does to a state, without its judgement: everything is kept unless rolled back. */
export class Steps {
  private readonly random: Random;
  private readonly insertion: Insertion;
  private readonly recreation: Recreation;
  private readonly strings: StringRuin;

  constructor(
    private readonly state: RotaState,
    seed: number,
  ) {
    this.random = new Random(seed);
    this.insertion = new Insertion(state, this.random, DEFAULT_SEARCH.blinkEvery);
    this.recreation = new Recreation(state, this.random, this.insertion);
    this.strings = new StringRuin(state, this.random, { ...DEFAULT_SEARCH, seed, steps: 0 });
  }

  /** A first rota. */
  construct(): void {
    construct(this.state, this.insertion);
    this.state.mark();
  }

  /** Removes some visits in one of the three ways; settled, so that the state is whole again. */
  ruin(): void {
    const { state, random } = this;
    const seed = random.below(state.problem.visitCount);
    const kind = random.below(3);
    if (kind === 0) ruinStraggler(state, random, state.problem.visitPerson[seed]!);
    else if (kind === 1) ruinColumn(state, random, seed);
    else this.strings.apply(seed);
    settle(state);
  }

  /** Puts back what fits. */
  recreate(): void {
    this.recreation.apply(0);
  }
}

/** A rota after a few steps, with some visits just removed, so that there is something to put in. */
export function aSearchedState(problem: RotaProblem, seed: number, count: number): RotaState {
  const state = new RotaState(problem);
  const steps = new Steps(state, seed);
  steps.construct();
  for (let step = 0; step < count; step++) {
    steps.ruin();
    steps.recreate();
  }
  steps.ruin();
  state.mark();
  return state;
}

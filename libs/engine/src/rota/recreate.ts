import type { Random } from '../random';
import type { Insertion } from './insertion';
import type { RotaState } from './state';
import { hasOneStart } from './windows';

/** With many visits that fit nowhere, a step tries only these many of them: the rest would fail as they did before. */
const MOST_TRIED = 12;

/**
 * Puts absent visits back, one by one, each at its cheapest place. Pinned visits come first (those with a start before those
 * without). In three steps of four double-ups are next, since they need two free workers at once; in the fourth nothing
 * goes first, or a double-up at its cheapest start could shut a single visit out for good. Otherwise the order is by
 * length, by how near visits are to the first, by how narrow their windows are, or by chance, as in SISR.
 */
export class Recreation {
  private readonly order: Int32Array;
  private readonly key: Float64Array;

  constructor(
    private readonly state: RotaState,
    private readonly random: Random,
    private readonly insertion: Insertion,
  ) {
    this.order = new Int32Array(state.problem.visitCount);
    this.key = new Float64Array(state.problem.visitCount);
  }

  /** `fresh` = how many visits at the end of the absent list this step removed; older ones are tried by chance. */
  apply(fresh: number): void {
    const { state, order, insertion } = this;
    const count = this.collect(fresh);
    this.sort(count);
    for (let at = 0; at < count; at++) if (state.visitOption[order[at]!]! < 0) insertion.insert(order[at]!);
  }

  private collect(fresh: number): number {
    const { state, order, random } = this;
    const { absent, absentCount } = state;
    const older = absentCount - fresh;
    let count = 0;
    for (let at = older; at < absentCount; at++) order[count++] = absent[at]!;
    if (older <= MOST_TRIED) for (let at = 0; at < older; at++) order[count++] = absent[at]!;
    else {
      const start = random.below(older);
      for (let step = 0; step < MOST_TRIED; step++) order[count++] = absent[(start + step) % older]!;
    }
    return count;
  }

  private sort(count: number): void {
    const { state, order, key, random } = this;
    const { problem } = state;
    const way = random.below(4);
    const byChance = way === 3;
    for (let at = 0; at < count; at++) {
      const visit = order[at]!;
      let value: number;
      if (way === 0) value = -problem.visitMinutes[visit]! + random.fraction();
      else if (way === 1)
        value =
          problem.travel[problem.visitPlace[order[0]!]! * problem.placeCount + problem.visitPlace[visit]!]!;
      else if (way === 2)
        value =
          problem.optionLatest[problem.optionFirst[visit]!]! -
          problem.optionEarliest[problem.optionFirst[visit]!]!;
      else value = random.fraction();
      if (problem.visitWorkers[visit] === 2 && !byChance) value -= 1e6;
      if (problem.visitPinned[visit] === 1) value -= hasOneStart(problem, visit) ? 2e7 : 1e7;
      key[at] = value;
    }
    // Insertion sort: a step holds about ten visits.
    for (let at = 1; at < count; at++) {
      const visit = order[at]!;
      const value = key[at]!;
      let hole = at;
      for (; hole > 0 && key[hole - 1]! > value; hole--) {
        order[hole] = order[hole - 1]!;
        key[hole] = key[hole - 1]!;
      }
      order[hole] = visit;
      key[hole] = value;
    }
  }
}

import type { PatternProblem } from '../problem';
import type { FoundCatalogue } from '../search/found-catalogue';
import { KEPT, PatternTables } from '../search/pattern-tables';
import type { DealTables } from './deal-tables';
import { jointCycleOf } from './joint-cycle';
import { WeekCover } from './week-cover';

export interface DealSettings {
  /** Rounds in which every worker may change phase; it ends before when nobody does. */
  readonly rounds: number;
}

/** After a first dealing four rounds take all that a tenth round does, but for a tenth of a per cent. */
export const DEFAULT_DEALING: DealSettings = { rounds: 4 };

export interface DealtPhases {
  /** Of each worker, by class; from 0, in the week of the cycle anchor. */
  readonly phaseOfWorker: Int32Array;
  /** Points a week: the mean over the joint cycle. */
  readonly cost: number;
}

/** Gains below this are rounding. */
const LEAST_GAIN = 1e-9;

/**
 * Gives every worker a phase so that cover and hours moved cost least together: one after the other, then again with everybody
 * else in place, locality by locality. Who keeps a pattern individually keeps the phase.
 */
export function dealPhases(
  problem: PatternProblem,
  dealing: DealTables,
  found: FoundCatalogue,
  settings: DealSettings,
  shouldStop?: () => boolean,
): DealtPhases {
  const tables = new PatternTables(problem);
  const phaseOfWorker = dealing.presentPhase.slice();
  const rows = new Set<number>();
  for (let worker = 0; worker < tables.workers; worker++) rows.add(rowOf(tables, found, worker));
  const jointWeeks = jointCycleOf([...rows].map((row) => dealing.weeksOfRow[row]!));
  let cost = 0;
  for (let locality = 0; locality < problem.localities; locality++) {
    const cover = new WeekCover(problem, dealing, locality, jointWeeks);
    const deal = new LocalityDeal(tables, dealing, found, cover, phaseOfWorker, locality);
    deal.begin();
    for (let round = 0; round < settings.rounds && !shouldStop?.(); round++) if (!deal.improve()) break;
    cost += deal.cost();
  }
  return { phaseOfWorker, cost };
}

class LocalityDeal {
  private readonly workers: Int32Array;

  constructor(
    private readonly tables: PatternTables,
    private readonly dealing: DealTables,
    private readonly found: FoundCatalogue,
    private readonly cover: WeekCover,
    private readonly phaseOfWorker: Int32Array,
    locality: number,
  ) {
    this.workers = tables.workersOfLocality[locality]!;
  }

  /** Whoever has no choice first, then each in the phase that costs least beside those before. */
  begin(): void {
    const free: number[] = [];
    for (const worker of this.workers) {
      const row = rowOf(this.tables, this.found, worker);
      if (this.isFree(worker)) free.push(worker);
      else this.cover.add(row, this.phaseOfWorker[worker]!, 1);
    }
    for (const worker of free) {
      this.phaseOfWorker[worker] = this.bestPhase(worker, -1);
      this.cover.add(rowOf(this.tables, this.found, worker), this.phaseOfWorker[worker]!, 1);
    }
  }

  /** Lets each worker change phase once; false when nobody gains. */
  improve(): boolean {
    let changed = false;
    for (const worker of this.workers) {
      const row = rowOf(this.tables, this.found, worker);
      if (!this.isFree(worker) || this.dealing.weeksOfRow[row] === 1) continue;
      const phase = this.phaseOfWorker[worker]!;
      this.cover.add(row, phase, -1);
      const best = this.bestPhase(worker, phase);
      this.cover.add(row, best, 1);
      this.phaseOfWorker[worker] = best;
      changed ||= best !== phase;
    }
    return changed;
  }

  cost(): number {
    let own = 0;
    for (const worker of this.workers) own += this.ownCost(worker, this.phaseOfWorker[worker]!);
    return own + this.cover.cost();
  }

  private isFree(worker: number): boolean {
    return this.found.candidateOfWorker[worker] !== KEPT;
  }

  /** `held` = the phase to stay in where no other is better, or −1. The worker is not in the cover. */
  private bestPhase(worker: number, held: number): number {
    const row = rowOf(this.tables, this.found, worker);
    const costIn = (phase: number) => this.ownCost(worker, phase) + this.cover.costOfAdding(row, phase);
    let best = Math.max(0, held);
    let least = costIn(best);
    for (let phase = 0; phase < this.dealing.weeksOfRow[row]!; phase++) {
      if (phase === best) continue;
      const cost = costIn(phase);
      if (cost < least - LEAST_GAIN) [best, least] = [phase, cost];
    }
    return best;
  }

  private ownCost(worker: number, phase: number): number {
    const { problem, classOfWorker } = this.tables;
    const k = classOfWorker[worker]!;
    const candidate = this.found.candidateOfWorker[worker]!;
    if (candidate === KEPT) return problem.keepCost[k]!;
    let choice = problem.firstChoice[k]!;
    while (problem.candidateOfChoice[choice] !== candidate) choice++;
    const { firstDifference, costOfDifference, presentPhase } = this.dealing;
    const first = firstDifference[choice]!;
    const modulus = firstDifference[choice + 1]! - first;
    const difference = (phase - presentPhase[worker]!) % modulus;
    return costOfDifference[first + (difference < 0 ? difference + modulus : difference)]!;
  }
}

function rowOf(tables: PatternTables, found: FoundCatalogue, worker: number): number {
  const candidate = found.candidateOfWorker[worker]!;
  return candidate === KEPT ? tables.problem.keepRow[tables.classOfWorker[worker]!]! : candidate;
}

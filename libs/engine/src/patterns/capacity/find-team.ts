import { CANNOT, type NeedCosts } from './need-costs';

/** What was found, and what cannot be. */
export interface FoundTeams {
  /** Members as numbered in `NeedCosts`; the cheapest team first, then at most two that were met on the way. */
  readonly teams: readonly (readonly number[])[];
  /** Of the cheapest; what was asked for where none costs less. */
  readonly cost: number;
  /** No team costs less; equal to `cost` where all were looked at. */
  readonly atLeast: number;
}

const TINY = 1e-12;
/** Teams given: the linear programme chooses sooner among a few, and slowly among many. */
const KEPT = 3;

/**
 * The cheapest team of at most `most` workers, by branch and bound. What members save together is never more than the sum of
 * what each saves alone (Nemhauser, Wolsey & Fisher 1978), so subsets are tried in order of saving until the best few that
 * are left cannot save enough. A first descent is the greedy choice: also cut short, the answer is a good one.
 * @param below teams that cost this much or more are of no use
 * @param looks most branches; beyond them `atLeast` may lie below `cost`
 */
export function findTeam(costs: NeedCosts, most: number, below: number, looks: number): FoundTeams {
  return new TeamSearch(costs, below, looks).find(most);
}

class TeamSearch {
  /** Ever cheaper. */
  private readonly found: (readonly number[])[] = [];
  private bestCost: number;
  private looksLeft: number;
  /** Least cost of what was left out when the looks ran out. */
  private leftOut = Infinity;
  private readonly team: number[] = [];

  constructor(
    private readonly costs: NeedCosts,
    below: number,
    looks: number,
  ) {
    this.bestCost = below;
    this.looksLeft = looks;
  }

  find(most: number): FoundTeams {
    const { needs, workers, members } = this.costs;
    const nearest = new Float64Array(needs).fill(CANNOT);
    const second = new Float64Array(needs).fill(CANNOT);
    const cost = CANNOT * workers.reduce((sum, wanted) => sum + wanted, 0);
    this.grow(nearest, second, cost, Int32Array.from(members.keys()), most);
    const atLeast = Math.max(0, Math.min(this.bestCost, this.leftOut));
    return { teams: this.found.slice(-KEPT).reverse(), cost: this.bestCost, atLeast };
  }

  /**
   * Tries all teams of the present one with at most `most` of the allowed members.
   * @param nearest cost of each need's cheapest worker in the team
   * @param second of its second cheapest
   */
  private grow(
    nearest: Float64Array,
    second: Float64Array,
    cost: number,
    allowed: Int32Array,
    most: number,
  ): void {
    if (cost < this.bestCost - TINY) {
      this.found.push([...this.team]);
      this.bestCost = cost;
    }
    if (most === 0) return;
    this.looksLeft -= 1;
    const { order, savings, together } = this.toSavings(nearest, second, allowed);
    if (cost - together >= this.bestCost - TINY) return;
    for (let at = 0; at < order.length; at++) {
      let saved = 0;
      for (let next = at; next < Math.min(order.length, at + most); next++) saved += savings[next]!;
      if (cost - Math.min(saved, together) >= this.bestCost - TINY) return;
      if (this.looksLeft <= 0 && at > 0) {
        this.leftOut = Math.min(this.leftOut, cost - Math.min(saved, together));
        return;
      }
      // A second worker of a type comes in by the first one's branch only.
      if (at > 0 && this.isSameType(order[at]!, order[at - 1]!)) continue;
      this.growBy(order[at]!, nearest, second, cost - savings[at]!, order.subarray(at + 1), most - 1);
    }
  }

  private growBy(
    member: number,
    nearest: Float64Array,
    second: Float64Array,
    cost: number,
    allowed: Int32Array,
    most: number,
  ): void {
    const { needs, costs } = this.costs;
    const nearestThen = nearest.slice();
    const secondThen = second.slice();
    for (let need = 0; need < needs; need++) {
      const own = costs[member * needs + need]!;
      if (own < nearest[need]!) {
        secondThen[need] = nearest[need]!;
        nearestThen[need] = own;
      } else if (own < second[need]!) secondThen[need] = own;
    }
    this.team.push(member);
    this.grow(nearestThen, secondThen, cost, allowed, most);
    this.team.pop();
  }

  /** What each allowed member would save, most first, and a bound on what all of them together could. */
  private toSavings(nearest: Float64Array, second: Float64Array, allowed: Int32Array) {
    const { needs, workers, costs } = this.costs;
    const saves = new Float64Array(this.costs.members.length);
    const mostOfNeed = new Float64Array(needs);
    for (const member of allowed) {
      let saving = 0;
      for (let need = 0; need < needs; need++) {
        // The dearest of those whom the need has now is the one who would be replaced.
        const dearest = workers[need] === 2 ? second[need]! : nearest[need]!;
        const saved = dearest - costs[member * needs + need]!;
        if (saved <= 0) continue;
        saving += saved;
        if (saved > mostOfNeed[need]!) mostOfNeed[need] = saved;
      }
      saves[member] = saving;
    }
    const order = allowed.filter((member) => saves[member]! > TINY);
    order.sort((a, b) => saves[b]! - saves[a]! || a - b);
    let together = 0;
    for (let need = 0; need < needs; need++) together += mostOfNeed[need]! * workers[need]!;
    return { order, savings: Float64Array.from(order, (member) => saves[member]!), together };
  }

  private isSameType(a: number, b: number): boolean {
    return this.costs.members[a] === this.costs.members[b];
  }
}

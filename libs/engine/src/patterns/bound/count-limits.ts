import type { CandidateTree } from './candidate-tree';

/** How many candidates of a cluster may be open. */
export interface CountLimit {
  readonly cluster: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Picks the candidates with the largest savings within limits on clusters of a tree. Clusters lie in each other or apart,
 * so that the sets which can be completed are those of a matroid, and taking the largest first, wherever the rest can
 * still be completed, is best (Edmonds 1971).
 */
export class CountLimits {
  /** Candidates picked by `pick`. */
  readonly picked: Int32Array;
  pickedCount = 0;
  /** False = no open set keeps these limits. */
  possible = true;

  private readonly order: Int32Array;
  /** Smallest limited cluster of a candidate; limits stand by size, the whole last. */
  private readonly limitOf: Int32Array;
  private parent: number[] = [];
  private least: number[] = [];
  private most: number[] = [];
  /** What will be open in the cluster at least, counting what was picked and what inner limits still ask for. */
  private readonly due: Int32Array;
  /** As `due`, before the cluster's own least. */
  private readonly within: Int32Array;
  private readonly dueAtStart: Int32Array;
  private readonly withinAtStart: Int32Array;

  constructor(private readonly tree: CandidateTree) {
    const { candidates } = tree;
    this.picked = new Int32Array(candidates);
    this.order = Int32Array.from({ length: candidates }, (_, index) => index);
    this.limitOf = new Int32Array(candidates);
    this.due = new Int32Array(tree.clusters + 1);
    this.within = new Int32Array(tree.clusters + 1);
    this.dueAtStart = new Int32Array(tree.clusters + 1);
    this.withinAtStart = new Int32Array(tree.clusters + 1);
  }

  /** At most `count` in all, and these limits; several on one cluster are all kept. */
  set(count: number, limits: readonly CountLimit[]): void {
    const { parentOf, sizeOf, clusters } = this.tree;
    const byCluster = new Map<number, { least: number; most: number }>();
    for (const { cluster, least, most } of [{ cluster: clusters - 1, least: 0, most: count }, ...limits]) {
      const known = byCluster.get(cluster) ?? { least: 0, most: sizeOf[cluster]! };
      byCluster.set(cluster, { least: Math.max(least, known.least), most: Math.min(most, known.most) });
    }
    const limited = [...byCluster.keys()].sort((a, b) => sizeOf[a]! - sizeOf[b]! || a - b);
    const indexOf = new Map(limited.map((cluster, index) => [cluster, index]));
    const around = (cluster: number): number => {
      let up = cluster;
      while (up >= 0 && !indexOf.has(up)) up = parentOf[up]!;
      return up < 0 ? -1 : indexOf.get(up)!;
    };
    this.parent = limited.map((cluster) => around(parentOf[cluster]!));
    this.least = limited.map((cluster) => byCluster.get(cluster)!.least);
    this.most = limited.map((cluster) => byCluster.get(cluster)!.most);
    this.limitOf.forEach((_, candidate, limitOf) => {
      limitOf[candidate] = around(candidate);
    });
    this.startCounts();
  }

  /** Inner limits stand before outer ones: what they ask for and leave room for adds up outwards. */
  private startCounts(): void {
    const { parent, least, most, dueAtStart, withinAtStart } = this;
    withinAtStart.fill(0);
    const room = parent.map(() => 0);
    for (const limit of this.limitOf) room[limit]!++;
    this.possible = true;
    parent.forEach((outer, limit) => {
      const due = Math.max(least[limit]!, withinAtStart[limit]!);
      const has = Math.min(most[limit]!, room[limit]!);
      dueAtStart[limit] = due;
      if (due > has) this.possible = false;
      if (outer < 0) return;
      withinAtStart[outer]! += due;
      room[outer]! += has;
    });
  }

  /** The best open set for these savings; gives its sum. */
  pick(saving: Float64Array): number {
    this.sort(saving);
    this.due.set(this.dueAtStart);
    this.within.set(this.withinAtStart);
    const whole = this.parent.length - 1;
    const most = this.most[whole]!;
    let count = 0;
    let sum = 0;
    for (let index = 0; index < this.order.length && count < most; index++) {
      const candidate = this.order[index]!;
      if (!this.fits(this.limitOf[candidate]!)) continue;
      this.take(this.limitOf[candidate]!);
      this.picked[count++] = candidate;
      sum += saving[candidate]!;
    }
    this.pickedCount = count;
    return sum;
  }

  toPicked(): Int32Array {
    return this.picked.slice(0, this.pickedCount);
  }

  /** Whether this open set keeps the limits. */
  allow(open: ArrayLike<number>): boolean {
    const { within, parent } = this;
    within.fill(0);
    for (let index = 0; index < open.length; index++) {
      for (let at = this.limitOf[open[index]!]!; at >= 0; at = parent[at]!) within[at]!++;
    }
    return parent.every(
      (_, limit) => within[limit]! >= this.least[limit]! && within[limit]! <= this.most[limit]!,
    );
  }

  /** Whether one more in the cluster leaves every limit possible. */
  private fits(limit: number): boolean {
    for (let at = limit; at >= 0; at = this.parent[at]!) {
      if (this.within[at]! < this.due[at]!) return true;
      if (this.due[at]! >= this.most[at]!) return false;
    }
    return true;
  }

  private take(limit: number): void {
    for (let at = limit; at >= 0; at = this.parent[at]!) {
      this.within[at]!++;
      if (this.within[at]! <= this.due[at]!) return;
      this.due[at]!++;
    }
  }

  /** Largest saving first. Insertion: from one step of prices to the next the order changes little. */
  private sort(saving: Float64Array): void {
    const { order } = this;
    for (let index = 1; index < order.length; index++) {
      const candidate = order[index]!;
      const value = saving[candidate]!;
      let at = index - 1;
      for (; at >= 0; at--) {
        const other = order[at]!;
        if (saving[other]! > value || (saving[other]! === value && other < candidate)) break;
        order[at + 1] = other;
      }
      order[at + 1] = candidate;
    }
  }
}

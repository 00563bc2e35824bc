import type { CandidateTree } from './candidate-tree';
import type { CountLimit } from './count-limits';

/** A cluster of which the relaxation opens a share that is no whole number: at most `floor`, or more. */
export interface Split {
  readonly cluster: number;
  readonly floor: number;
  /** Share above the floor. */
  readonly over: number;
}

/** Shares nearer to a whole number than this are rounding of the mixture. */
const CLEAR = 0.05;
/** Points that stand for no gain, so that a product of two gains tells sides apart. */
const LEAST_GAIN = 0.1;
/**
 * Before anything is known of a cluster: the mean of all, moving with this share of the news, and half as much again to
 * try it.
 */
const FIRST_GAIN = 50;
const NEWS = 0.02;
const UNTRIED = 1.5;

/** Below: at most the floor. Above: more. */
export function toLimits(split: Split, sizeOf: Int32Array): [below: CountLimit, above: CountLimit] {
  const { cluster, floor } = split;
  return [
    { cluster, least: 0, most: floor },
    { cluster, least: floor + 1, most: sizeOf[cluster]! },
  ];
}

/** Learns what splits gain (pseudo-costs; Bénichou et al. 1971, Achterberg, Koch & Martin 2005) and ranks them. */
export class SplitRanking {
  private readonly gain: [below: Float64Array, above: Float64Array];
  private readonly times: [below: Float64Array, above: Float64Array];
  private readonly mean: [below: number, above: number] = [FIRST_GAIN, FIRST_GAIN];
  private readonly shareOf: Float64Array;

  constructor(private readonly tree: CandidateTree) {
    const { clusters } = tree;
    this.gain = [new Float64Array(clusters), new Float64Array(clusters)];
    this.times = [new Float64Array(clusters), new Float64Array(clusters)];
    this.shareOf = new Float64Array(clusters);
  }

  /** The splits of this mixture that promise most, best first. */
  rank(openShare: Float64Array, count: number): Split[] {
    const { parentOf, clusters } = this.tree;
    const { shareOf } = this;
    shareOf.fill(0);
    shareOf.set(openShare);
    const found: { split: Split; score: number }[] = [];
    for (let cluster = 0; cluster < clusters; cluster++) {
      const share = shareOf[cluster]!;
      if (parentOf[cluster]! >= 0) shareOf[parentOf[cluster]!]! += share;
      const floor = Math.floor(share);
      const over = share - floor;
      if (over < CLEAR || over > 1 - CLEAR) continue;
      const split = { cluster, floor, over };
      found.push({ split, score: this.scoreOf(split) });
    }
    found.sort((a, b) => b.score - a.score || a.split.cluster - b.split.cluster);
    return found.slice(0, count).map(({ split }) => split);
  }

  /** Tells that a side (0 below, 1 above) of a split gained so many points. */
  learn(split: Split, side: 0 | 1, points: number): void {
    const each = points / (side === 0 ? split.over : 1 - split.over);
    this.gain[side][split.cluster]! += each;
    this.times[side][split.cluster]!++;
    this.mean[side] += NEWS * (each - this.mean[side]);
  }

  private scoreOf(split: Split): number {
    const tried = this.times[0][split.cluster]! + this.times[1][split.cluster]! > 0;
    const product = scoreOfGains(
      this.expect(split, 0) * split.over,
      this.expect(split, 1) * (1 - split.over),
    );
    return product * (tried ? 1 : UNTRIED);
  }

  private expect(split: Split, side: 0 | 1): number {
    const times = this.times[side][split.cluster]!;
    return times > 0 ? this.gain[side][split.cluster]! / times : this.mean[side];
  }
}

/** A split is as good as the product of what its sides gain; a side that is impossible gains without end. */
export function scoreOfGains(below: number, above: number): number {
  const most = 1e6;
  return Math.min(most, Math.max(LEAST_GAIN, below)) * Math.min(most, Math.max(LEAST_GAIN, above));
}

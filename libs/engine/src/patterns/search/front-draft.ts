import type { PatternProblem } from '../problem';
import type { FoundCatalogue } from './found-catalogue';
import type { ImproveStart } from './improve-start';

/** Sizes to both sides from which a search takes its kernel. */
const KERNEL_SPAN = 4;
/** Catalogues of each size that are remembered for kernels. */
const REMEMBERED = 3;

/** The front as far as it is found. */
export class FrontDraft {
  /** Numbers of patterns that are searched for, ascending. Below the number of fixed ones there is none. */
  readonly sizes: readonly number[];
  private readonly found = new Map<number, FoundCatalogue[]>();
  private readonly suggested = new Map<number, (readonly number[])[]>();

  constructor(problem: PatternProblem, kMin: number, kMax: number) {
    const fixed = problem.fixed.reduce((sum, one) => sum + one, 0);
    const from = Math.max(kMin, fixed);
    this.sizes = Array.from({ length: Math.max(0, kMax - from + 1) }, (_, at) => from + at);
  }

  bestOf(patterns: number): FoundCatalogue | undefined {
    return this.found.get(patterns)?.[0];
  }

  /** Best costs by number of patterns; infinite where none is known. */
  costs(): Float64Array {
    const costs = new Float64Array((this.sizes[this.sizes.length - 1] ?? 0) + 1).fill(Infinity);
    for (const patterns of this.sizes) costs[patterns] = this.bestOf(patterns)?.cost ?? Infinity;
    return costs;
  }

  offer(patterns: number, catalogue: FoundCatalogue): void {
    const known = this.found.get(patterns) ?? [];
    // Of equal cost the one known first stays first.
    const at = known.findIndex(({ cost }) => catalogue.cost < cost);
    known.splice(at < 0 ? known.length : at, 0, catalogue);
    this.found.set(patterns, known.slice(0, REMEMBERED));
  }

  suggest(patterns: number, open: readonly number[]): void {
    this.suggested.set(patterns, [...(this.suggested.get(patterns) ?? []), open]);
  }

  /** A catalogue of fewer patterns is one of more patterns too: a larger size never costs more. */
  level(): void {
    for (const patterns of this.sizes) {
      const smaller = this.bestOf(patterns - 1);
      const own = this.bestOf(patterns);
      if (smaller && (!own || smaller.cost < own.cost)) this.offer(patterns, smaller);
    }
  }

  /** Where a round begins: the best of this size and its neighbours; in the first round with what the relaxation suggested. */
  startOf(patterns: number, round: number): ImproveStart {
    const found = [patterns, patterns - 1, patterns + 1].flatMap((size) => this.bestOf(size) ?? []);
    const kernel = new Set<number>();
    for (let size = patterns - KERNEL_SPAN; size <= patterns + KERNEL_SPAN; size++) {
      for (const { open } of this.found.get(size) ?? []) for (const one of open) kernel.add(one);
      for (const open of this.suggested.get(size) ?? []) for (const one of open) kernel.add(one);
    }
    const openSets = round === 0 ? (this.suggested.get(patterns) ?? []) : [];
    return { found, openSets, kernel: [...kernel].sort((a, b) => a - b) };
  }
}

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
    if (known.some(({ cost, open }) => cost <= catalogue.cost && isSameSet(open, catalogue.open))) return;
    const others = known.filter(({ open }) => !isSameSet(open, catalogue.open));
    // Of equal cost the one known first stays first.
    const at = others.findIndex(({ cost }) => catalogue.cost < cost);
    others.splice(at < 0 ? others.length : at, 0, catalogue);
    this.found.set(patterns, others.slice(0, REMEMBERED));
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

  /**
   * Where a search begins. The first of each size: from the best of it and its neighbours. The others, in the first round, from
   * what the relaxation suggested, one set each; later from the other catalogues of the size: nearby starts end alike.
   */
  startOf(patterns: number, round: number, stream: number): ImproveStart {
    const kernel = this.kernelOf(patterns);
    const suggested = this.suggested.get(patterns) ?? [];
    const own = this.found.get(patterns) ?? [];
    if (stream > 0 && round === 0 && suggested.length > 0)
      return { found: [], openSets: [suggested[(stream - 1) % suggested.length]!], kernel };
    if (stream > 0 && own.length > 0) return { found: [own[stream % own.length]!], openSets: [], kernel };
    const found = [patterns, patterns - 1, patterns + 1].flatMap((size) => this.bestOf(size) ?? []);
    return { found, openSets: [], kernel };
  }

  /** Candidates that good catalogues of about the size have. */
  private kernelOf(patterns: number): number[] {
    const kernel = new Set<number>();
    for (let size = patterns - KERNEL_SPAN; size <= patterns + KERNEL_SPAN; size++) {
      for (const { open } of this.found.get(size) ?? []) for (const one of open) kernel.add(one);
      for (const open of this.suggested.get(size) ?? []) for (const one of open) kernel.add(one);
    }
    return [...kernel].sort((a, b) => a - b);
  }
}

function isSameSet(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((candidate, at) => candidate === other[at]);
}

import type { RotaProblem } from '../problem';
import type { RotaSolution } from '../solution';
import { Packer, type Renumbering } from './renumbering';

/** What packing the options of a part has to know. */
export interface PartScope {
  readonly whole: RotaProblem;
  readonly solution: RotaSolution;
  readonly visits: Renumbering;
  readonly routes: Renumbering;
  /** True when something that the visit depends on may move in another part at the same time. */
  readonly isTied: (visit: number) => boolean;
  /** True for a double-up of which only one worker is in the part. */
  readonly isHalf: (visit: number) => boolean;
}

/** The part's options with their windows, candidates, eligible routes and near visits; and which whole options they are. */
export function packOptions(scope: PartScope) {
  const { whole, visits, solution } = scope;
  const first = new Packer();
  const windows: Window[] = [];
  const candidates = new Packer();
  const prices: number[] = [];
  const bits = new Packer();
  const base: number[] = [];
  const near = new Packer();
  for (const visit of visits.old) {
    const tied = solution.visitOption[visit]! >= 0 && scope.isTied(visit);
    for (let option = whole.optionFirst[visit]!; option < whole.optionFirst[visit + 1]!; option++) {
      if (tied && option !== solution.visitOption[visit]) continue;
      first.items.push(option);
      windows.push(tied ? stillWindow(scope, visit) : freeWindow(scope, visit, option));
      for (let at = whole.candidateFirst[option]!; at < whole.candidateFirst[option + 1]!; at++) {
        const route = scope.routes.of(whole.candidateRoute[at]!);
        if (route < 0) continue;
        candidates.items.push(route);
        prices.push(whole.candidatePrice[at]!);
      }
      candidates.close();
      base.push(packEligible(scope, option, bits));
      for (let at = whole.nearFirst[option]!; at < whole.nearFirst[option + 1]!; at++) {
        const other = visits.of(whole.nearVisit[at]!);
        if (other >= 0) near.items.push(other);
      }
      near.close();
    }
    first.close();
  }
  const options = first.items;
  const own = (from: Int32Array) => Int32Array.from(options, (option) => from[option]!);
  const fields = {
    optionFirst: first.firsts,
    optionVisit: Int32Array.from(options, (option) => visits.of(whole.optionVisit[option]!)),
    optionDay: own(whole.optionDay),
    optionEarliest: Int32Array.from(windows, (window) => window.from),
    optionLatest: Int32Array.from(windows, (window) => window.to),
    optionPreferred: own(whole.optionPreferred),
    optionCutEarliest: own(whole.optionCutEarliest),
    optionCutLatest: own(whole.optionCutLatest),
    candidateFirst: candidates.firsts,
    candidateRoute: candidates.values,
    candidatePrice: Int32Array.from(prices),
    eligibleFirst: bits.firsts,
    eligibleBase: Int32Array.from(base),
    eligibleBits: bits.values,
    nearFirst: near.firsts,
    nearVisit: near.values,
  };
  return { options, fields };
}

interface Window {
  from: number;
  to: number;
}

/** Where a tied visit stands now: a half at its very start, others in what they keep open. */
function stillWindow({ solution, isHalf }: PartScope, visit: number): Window {
  if (isHalf(visit)) return { from: solution.visitStart[visit]!, to: solution.visitStart[visit]! };
  return { from: solution.visitFrom[visit]!, to: solution.visitTo[visit]! };
}

/** The option's window; an unallocated visit stays clear of linked visits that other parts hold. */
function freeWindow({ whole, solution, visits }: PartScope, visit: number, option: number): Window {
  const window = { from: whole.optionEarliest[option]!, to: whole.optionLatest[option]! };
  for (let at = whole.linkFirst[visit]!; at < whole.linkFirst[visit + 1]!; at++) {
    const other = whole.linkVisit[at]!;
    if (visits.of(other) >= 0 || solution.visitOption[other]! < 0) continue;
    if (whole.optionPreferred[option]! >= whole.optionPreferred[solution.visitOption[other]!]!)
      window.from = Math.max(window.from, solution.visitTo[other]! + whole.linkGapBefore[at]!);
    else window.to = Math.min(window.to, solution.visitFrom[other]! - whole.linkGapAfter[at]!);
  }
  return window;
}

/** Appends the bit set of the part's routes that may take the option; gives the route of its first bit. */
function packEligible({ whole, routes }: PartScope, option: number, bits: Packer): number {
  const found: number[] = [];
  const words = whole.eligibleFirst[option + 1]! - whole.eligibleFirst[option]!;
  for (let bit = 0; bit < words * 32; bit++)
    if ((whole.eligibleBits[whole.eligibleFirst[option]! + (bit >> 5)]! & (1 << (bit & 31))) !== 0) {
      const route = routes.of(whole.eligibleBase[option]! + bit);
      if (route >= 0) found.push(route);
    }
  const base = found.length > 0 ? found[0]! & ~31 : 0;
  const start = bits.items.length;
  const span = found.length > 0 ? ((found[found.length - 1]! - base) >> 5) + 1 : 0;
  for (let word = 0; word < span; word++) bits.items.push(0);
  for (const route of found) bits.items[start + ((route - base) >> 5)]! |= 1 << (route & 31);
  bits.close();
  return base;
}

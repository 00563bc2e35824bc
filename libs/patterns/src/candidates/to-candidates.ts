import type {
  CandidatePattern,
  PatternSettings,
  PatternWorker,
  RuleBook,
  WorkPattern,
} from '@homeround/domain';
import { countPatterns } from '../count/count-patterns';
import { ROUNDING_MINUTES } from '../count/round-together';
import { familyOf } from '../family/family-of';
import { toPatternFeatures } from '../features/pattern-features';
import { findPatternFaults, isLawful } from '../legality/find-pattern-faults';
import type { KnownPattern } from '../library/known-pattern';
import { KNOWN_PATTERNS } from '../library/known-patterns';
import { type ComparableShape, timeDifference, toComparable } from '../shape/time-difference';
import { type ContractSize, toContractSizes } from './contract-size';

/** Where candidates may come from. */
export interface CandidateSources {
  /** Every pattern of the dataset; those that nobody works are left out unless fixed. */
  readonly present: readonly WorkPattern[];
  readonly workers: readonly Pick<PatternWorker, 'workerId' | 'workPatternId' | 'contractedMinutes'>[];
  /** Absent = the library that comes with it. */
  readonly library?: readonly KnownPattern[];
  readonly generated: readonly CandidatePattern[];
  readonly rotating: readonly CandidatePattern[];
}

export type CandidateSettings = Pick<PatternSettings, 'bounds' | 'contractTolerance' | 'fixed' | 'forbidden'>;

/**
 * The patterns that a catalogue may hold, each shape once: fixed ones, then one present pattern for each that count as one
 * when rounded, then the library's without a warning and for a contract that somebody has, generated and rotating ones.
 * Of two within a quarter of an hour the earlier stays, with its id. What breaks the law without an agreement on rest,
 * what was made beyond the bounds, and what rounds to a forbidden pattern is none unless fixed.
 */
export function toCandidates(
  sources: CandidateSources,
  rules: RuleBook,
  settings: CandidateSettings,
): CandidatePattern[] {
  const offered = offer(sources, settings.contractTolerance);
  const isFixed = ({ workPatternId }: WorkPattern) => settings.fixed.includes(workPatternId);
  const isForbidden = ({ workPatternId }: WorkPattern) => settings.forbidden.includes(workPatternId);
  const mayStand = (candidate: CandidatePattern) => {
    const findings = findPatternFaults(candidate, rules, settings.bounds);
    // What rules or the builder made keeps the bounds too; what people know is theirs to weigh.
    const isMade = candidate.origin === 'generated' || candidate.origin === 'rotating';
    return isLawful(candidate, findings) && !(isMade && findings.some(({ tier }) => tier === 'policy'));
  };

  const fixed = offered.all.filter((candidate) => isFixed(candidate) && !isForbidden(candidate));
  const forbidden = offered.all.filter(isForbidden).map(toComparable);
  const kept: CandidatePattern[] = [];
  const ids = new Set<string>();
  const shapes: ComparableShape[] = [];
  const keep = (candidate: CandidatePattern, shape: ComparableShape) => {
    kept.push(candidate);
    ids.add(candidate.workPatternId);
    shapes.push(shape);
  };
  for (const candidate of fixed)
    if (!ids.has(candidate.workPatternId)) keep(candidate, toComparable(candidate));
  for (const candidate of offered.free) {
    const shape = toComparable(candidate);
    if (ids.has(candidate.workPatternId) || isNear(shape, forbidden) || isNear(shape, shapes)) continue;
    if (mayStand(candidate)) keep(candidate, shape);
  }
  return inOrderOf(offered.all, kept);
}

interface Offered {
  /** Everything known, for what is fixed or forbidden by its id. */
  readonly all: readonly CandidatePattern[];
  /** What may be a candidate without being fixed, the most worked first. */
  readonly free: readonly CandidatePattern[];
}

function offer(sources: CandidateSources, tolerance: number): Offered {
  const { workers, generated, rotating, library = KNOWN_PATTERNS } = sources;
  const present = inOrderOfWorkers(sources).map((pattern) => toCandidate(pattern, 'present'));
  const known = library.map(({ pattern }) => toCandidate(pattern, 'library'));
  const isUsed = new Set(workers.map(({ workPatternId }) => workPatternId));
  const sizes = toContractSizes(workers, sources.present, tolerance);
  const suitable = known.filter(
    (pattern, index) => library[index]!.warning === undefined && suitsSomebody(pattern, sizes, tolerance),
  );
  return {
    all: [...present, ...known, ...generated, ...rotating],
    free: [
      ...present.filter(({ workPatternId }) => isUsed.has(workPatternId)),
      ...suitable,
      ...generated,
      ...rotating,
    ],
  };
}

/** Representatives of the rounded groups first, in the order in which they were found. */
function inOrderOfWorkers({ present, workers }: CandidateSources): WorkPattern[] {
  const { groups } = countPatterns(present, workers);
  const order = groups.rounded.map(({ representativeId }) => representativeId);
  const place = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ workPatternId }: WorkPattern) => place.get(workPatternId) ?? order.length;
  return [...present].sort((a, b) => placeOf(a) - placeOf(b));
}

function toCandidate(pattern: WorkPattern, origin: CandidatePattern['origin']): CandidatePattern {
  return { ...pattern, origin, family: familyOf(pattern) };
}

function suitsSomebody(pattern: WorkPattern, sizes: readonly ContractSize[], tolerance: number): boolean {
  const { weeklyMinutes, night } = toPatternFeatures(pattern);
  return sizes.some(
    ({ least, most, nights }) =>
      nights === night && least - tolerance <= weeklyMinutes && weeklyMinutes <= most + tolerance,
  );
}

function isNear(shape: ComparableShape, others: readonly ComparableShape[]): boolean {
  return others.some((other) => timeDifference(other, shape, ROUNDING_MINUTES) !== undefined);
}

function inOrderOf(all: readonly CandidatePattern[], kept: readonly CandidatePattern[]): CandidatePattern[] {
  const isKept = new Set(kept);
  return all.filter((candidate) => isKept.has(candidate));
}

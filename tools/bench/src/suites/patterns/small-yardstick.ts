import { DEMO_START, ORDINARY_LOCALITY } from '@homeround/demo-council';
import { type Dataset, DEFAULT_PATTERN_SETTINGS, type PatternInput } from '@homeround/domain';
import {
  generateCandidates,
  toCandidates,
  toContractSizes,
  toDemand,
  toPatternInput,
} from '@homeround/patterns';

/** A task small enough that its least cost is known, for one locality of 200 workers, 60 candidates and eight patterns. */
export interface SmallYardstick {
  readonly instance: string;
  /** Candidates that are worked now, the most worked first; a worker may stay there, which makes proofs harder. */
  readonly present: number;
  /** Made by rule for each contract size, in order of sizes, until there are 60. */
  readonly generated: number;
  /** As last proved by `bench patterns-small --prove`: the least cost lies between the two. Points a week. */
  readonly knownCost: number;
  readonly lowerBound: number;
}

export const YARDSTICK_PATTERNS = 8;
export const YARDSTICK_CANDIDATES = 60;
/** An ordinary demo locality, its 265 people in proportion to the workers. */
export const SMALL_LOCALITY = { ...ORDINARY_LOCALITY, workers: 200, people: 247 };

export const SMALL_YARDSTICKS: readonly SmallYardstick[] = [
  { instance: 'small/by-rule', present: 0, generated: 9, knownCost: 6133.638, lowerBound: 6133.041 },
  { instance: 'small/with-present', present: 18, generated: 6, knownCost: 5892.256, lowerBound: 5891.73 },
];

/** Of a dataset of one locality; the same dataset and yardstick, the same input. */
export function makeYardstick(
  dataset: Dataset,
  { present, generated }: Pick<SmallYardstick, 'present' | 'generated'>,
): PatternInput {
  const settings = DEFAULT_PATTERN_SETTINGS;
  const { bounds, contractTolerance } = settings;
  const { workers, workPatterns, rules } = dataset;
  const request = {
    contractSizes: toContractSizes(workers, workPatterns, contractTolerance),
    demand: toDemand(dataset, { ...settings, day: DEMO_START })[0]!.workersNeeded,
    ...{ bounds, rules, contractTolerance, most: generated },
  };
  const sources = { present: workPatterns, workers, library: [], generated: generateCandidates(request) };
  // Without present patterns none may take a generated one's place, so they are not even offered.
  const offered = present > 0 ? sources : { ...sources, present: [] };
  const candidates = toCandidates({ ...offered, rotating: [] }, rules, settings);
  const worked = candidates.filter(({ origin }) => origin === 'present').slice(0, present);
  const made = candidates.filter(({ origin }) => origin !== 'present');
  const { input } = toPatternInput(dataset, {
    candidates: [...worked, ...made].slice(0, YARDSTICK_CANDIDATES),
    ...{ settings, day: DEMO_START, mostPatterns: YARDSTICK_PATTERNS },
  });
  if (!input) throw new Error('the yardstick has faults');
  return input;
}

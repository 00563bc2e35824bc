import {
  type CandidatePattern,
  type Catalogue,
  DEFAULT_PATTERN_SETTINGS,
  DEFAULT_RULES,
  type PatternInput,
  type PatternWorker,
  type Placement,
  SLOTS_PER_WEEK,
  type WorkPattern,
} from '@homeround/domain';
import fc from 'fast-check';
import { anyPattern, aPatternWorker } from './any-pattern';

export const asCandidate = (pattern: WorkPattern): CandidatePattern => ({
  ...pattern,
  origin: 'present',
  family: 'other',
});

/** One locality without demand; all patterns are present ones and candidates. */
export function aPatternInput(
  patterns: readonly WorkPattern[],
  workers: readonly PatternWorker[],
  changes: Partial<PatternInput> = {},
): PatternInput {
  return {
    name: 'test',
    cycleAnchor: '2026-01-05',
    rules: DEFAULT_RULES,
    localities: [{ localityId: 'L1', name: 'Locality 1' }],
    workers,
    presentPatterns: patterns,
    candidates: patterns.map(asCandidate),
    demand: [{ localityId: 'L1', workersNeeded: Array<number>(SLOTS_PER_WEEK).fill(0) }],
    settings: DEFAULT_PATTERN_SETTINGS,
    ...changes,
  };
}

export function aCatalogue(placements: readonly Placement[]): Catalogue {
  const open = placements.filter(({ individual }) => !individual).map(({ workPatternId }) => workPatternId);
  return { workPatternIds: [...new Set(open)].sort(), placements };
}

/** Where the worker is now. */
export const stay = ({ workerId, workPatternId, phase }: PatternWorker): Placement => ({
  workerId,
  workPatternId,
  phase,
  individual: false,
});

/** Three patterns, some workers on them, and a placement of each on one of the three. */
export const anyCase: fc.Arbitrary<{ input: PatternInput; catalogue: Catalogue }> = fc
  .tuple(anyPattern('A', 3), anyPattern('B', 3), anyPattern('C', 3))
  .chain((patterns) => {
    const anyPlace = fc
      .constantFrom(...patterns)
      .chain(({ workPatternId, cycleWeeks }) =>
        fc.integer({ min: 1, max: cycleWeeks }).map((phase) => ({ workPatternId, phase })),
      );
    return fc.array(fc.tuple(anyPlace, anyPlace), { minLength: 1, maxLength: 6 }).map((pairs) => {
      const workers = pairs.map(([now], n) => aPatternWorker({ workerId: `W${n}`, ...now }));
      const placements = pairs.map(([, then], n) => ({ workerId: `W${n}`, ...then, individual: false }));
      return { input: aPatternInput(patterns, workers), catalogue: aCatalogue(placements) };
    });
  });

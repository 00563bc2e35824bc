import type { PatternMergeBody, PatternsOverview } from '@homeround/contract';
import type { PatternInput } from '@homeround/domain';
import { countPatterns, KNOWN_PATTERNS, type PatternCounts } from '@homeround/patterns';
import { byWorkers, countWorkers, toPatternBody } from './to-pattern-body';

const LEVELS = ['shifted', 'rounded', 'families'] as const;

/** Today's patterns, and how many they are; without the dataset's own record and faults. */
export function toPatternsOverview(
  input: Pick<PatternInput, 'workers' | 'localities' | 'presentPatterns' | 'rules' | 'settings'>,
): Omit<PatternsOverview, 'datasetId' | 'datasetName' | 'faults'> {
  const { workers, presentPatterns, rules, settings } = input;
  const { groups, ...counts } = countPatterns(presentPatterns, workers);
  const workersOf = countWorkers(workers);
  const measure = { rules, bounds: settings.bounds };
  return {
    workers: workers.length,
    localities: input.localities.map(({ localityId, name }) => {
      const here = workers.filter((worker) => worker.localityId === localityId);
      const patterns = new Set(here.map(({ workPatternId }) => workPatternId)).size;
      return { localityId, name, workers: here.length, patterns };
    }),
    counts: {
      ...{ raw: counts.raw, shifted: counts.shifted, rounded: counts.rounded, families: counts.families },
    },
    merges: toMerges(groups),
    families: groups.families.map(({ family, memberIds, workers: inFamily }) => ({
      ...{ family, patterns: memberIds.length, workers: inFamily },
    })),
    patterns: presentPatterns
      .map((pattern) => toPatternBody(pattern, 'present', measure, workersOf))
      .sort(byWorkers),
    library: KNOWN_PATTERNS.map(({ pattern, words, source }) => ({
      ...toPatternBody(pattern, 'library', measure, workersOf),
      ...{ words, source },
    })),
  };
}

function toMerges(groups: PatternCounts['groups']): PatternMergeBody[] {
  return LEVELS.flatMap((level) =>
    groups[level]
      .filter(({ memberIds }) => memberIds.length > 1)
      .map(({ representativeId, memberIds, reason, workers }) => ({
        ...{ level, representativeId, memberIds: [...memberIds], reason, workers },
      })),
  );
}

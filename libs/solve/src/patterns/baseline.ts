import type { Catalogue, PatternInput } from '@homeround/domain';

/** Today's patterns as a catalogue: everybody stays. */
export function toBaseline({ workers }: PatternInput): Catalogue {
  return {
    workPatternIds: [...new Set(workers.map(({ workPatternId }) => workPatternId))].sort(),
    placements: workers.map(({ workerId, workPatternId, phase }) => ({
      ...{ workerId, workPatternId, phase },
      individual: false,
    })),
  };
}

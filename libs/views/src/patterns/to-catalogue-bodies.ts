import type { PatternBody } from '@homeround/contract';
import type { Catalogue, PatternInput, WorkPatternId } from '@homeround/domain';
import { byWorkers, countWorkers, toPatternBody } from './to-pattern-body';

/** The patterns that some points of a front hold, and today's; `workers` are today's. */
export function toCandidateBodies(
  input: PatternInput,
  ids: readonly (readonly WorkPatternId[])[],
): PatternBody[] {
  const used = new Set([...ids.flat(), ...input.workers.map(({ workPatternId }) => workPatternId)]);
  return bodiesOf(input, used, input.workers);
}

/** The patterns of a catalogue, and those outside it that somebody keeps; `workers` are those who would work them. */
export function toCatalogueBodies(
  input: PatternInput,
  { workPatternIds, placements }: Catalogue,
): { catalogue: PatternBody[]; kept: PatternBody[] } {
  const localityOf = new Map(input.workers.map(({ workerId, localityId }) => [workerId, localityId]));
  const placed = placements.map(({ workerId, workPatternId }) => ({
    ...{ workPatternId, localityId: localityOf.get(workerId)! },
  }));
  const chosen = new Set(workPatternIds);
  const kept = new Set(placements.filter(({ individual }) => individual).map((one) => one.workPatternId));
  return { catalogue: bodiesOf(input, chosen, placed), kept: bodiesOf(input, kept, placed) };
}

function bodiesOf(
  { candidates, presentPatterns, rules, settings }: PatternInput,
  ids: ReadonlySet<WorkPatternId>,
  placed: Parameters<typeof countWorkers>[0],
): PatternBody[] {
  const workersOf = countWorkers(placed);
  const measure = { rules, bounds: settings.bounds };
  const known = new Map(candidates.map((candidate) => [candidate.workPatternId, candidate]));
  const present = presentPatterns.filter(({ workPatternId }) => !known.has(workPatternId));
  return [
    ...candidates.map((candidate) => ({ pattern: candidate, origin: candidate.origin })),
    ...present.map((pattern) => ({ pattern, origin: 'present' as const })),
  ]
    .filter(({ pattern }) => ids.has(pattern.workPatternId))
    .map(({ pattern, origin }) => toPatternBody(pattern, origin, measure, workersOf))
    .sort(byWorkers);
}

import type { Fault, PatternInput } from '@homeround/domain';
import { listText } from '../words/plain-words';
import { toPatternFault } from './pattern-faults';
import type { PatternRequest } from './to-pattern-input';

/** What makes the whole request senseless, and localities without demand. */
export function findSettingsFaults(input: PatternInput, request: PatternRequest): Fault[] {
  return [
    ...findMissing(input, request),
    ...findContradictions(input, request),
    ...findLocalitiesWithoutDemand(input),
  ];
}

function findMissing(input: PatternInput, request: PatternRequest): Fault[] {
  const known = new Set(input.localities.map(({ localityId }) => localityId));
  const unknown = (request.localityIds ?? []).filter((localityId) => !known.has(localityId));
  const faults = unknown.map((localityId) =>
    toPatternFault('LOCALITY_NOT_IN_DATASET', `The dataset has no locality ${localityId}`),
  );
  if (input.workers.length === 0)
    faults.push(toPatternFault('PATTERNS_WITHOUT_WORKERS', 'No team of the chosen localities has a worker'));
  if (input.candidates.length === 0) {
    const cause = `Of ${request.candidates.length} candidates none is left`;
    faults.push(toPatternFault('PATTERNS_WITHOUT_CANDIDATES', cause));
  }
  return faults;
}

function findContradictions({ candidates }: PatternInput, request: PatternRequest): Fault[] {
  const { fixed, forbidden } = request.settings;
  const known = new Set(candidates.map(({ workPatternId }) => workPatternId));
  const faults = fixed
    .filter((id) => forbidden.includes(id) || !known.has(id))
    .map((id) =>
      forbidden.includes(id)
        ? toPatternFault('FIXED_AND_FORBIDDEN', `${id} is fixed and forbidden`)
        : toPatternFault('FIXED_PATTERN_UNKNOWN', `${id} is fixed but no candidate`),
    );
  const most = request.mostPatterns ?? Infinity;
  if (new Set(fixed).size > most) {
    const cause = `${new Set(fixed).size} patterns are fixed (${listText([...new Set(fixed)])}), at most ${most} allowed`;
    faults.push(toPatternFault('TOO_MANY_FIXED', cause));
  }
  return faults;
}

function findLocalitiesWithoutDemand({ demand, workers, localities }: PatternInput): Fault[] {
  const staffed = new Set(workers.map(({ localityId }) => localityId));
  const without = demand.filter(
    ({ localityId, workersNeeded }) =>
      staffed.has(localityId) && workersNeeded.every((needed) => needed === 0),
  );
  if (without.length > 0 && without.length === staffed.size)
    return [toPatternFault('PATTERNS_WITHOUT_DEMAND', 'Nobody is needed at any time of the week')];
  const nameOf = new Map(localities.map(({ localityId, name }) => [localityId, name]));
  return without.map(({ localityId }) =>
    toPatternFault(
      'LOCALITY_WITHOUT_DEMAND',
      `${nameOf.get(localityId)} has no recurring visit on the day: its cover counts as excess`,
    ),
  );
}

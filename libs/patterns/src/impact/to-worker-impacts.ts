import type { Catalogue, PatternInput, PatternWorker, Placement, WorkerId } from '@homeround/domain';
import { findBrokenAgreements } from '../eligibility/may-work';
import { wordIneligible } from '../eligibility/ineligible-words';
import { costOfChange, likingLost, totalChangeCost } from '../features/cost-of-change';
import { movedHours } from '../features/moved-hours';
import { type KnownPattern, toKnownPatterns } from './known-patterns';
import { wordReasons } from './reasons';
import type { RelationshipCounts, WorkerImpact } from './worker-impact';

const NOBODY: RelationshipCounts = { kept: 0, partly: 0, lost: 0 };

/** What the catalogue does to each worker of the input, the worst first: clashes with agreements, then points, then id. */
export function toWorkerImpacts(
  input: PatternInput,
  catalogue: Catalogue,
  relationships: ReadonlyMap<WorkerId, RelationshipCounts> = new Map(),
): WorkerImpact[] {
  const patternOf = toKnownPatterns(input);
  const placements = new Map(catalogue.placements.map((placement) => [placement.workerId, placement]));
  const impacts = input.workers.flatMap((worker) => {
    const placement = placements.get(worker.workerId);
    if (!placement) return [];
    const [before, after] = [patternOf(worker.workPatternId), patternOf(placement.workPatternId)];
    const known = relationships.get(worker.workerId) ?? NOBODY;
    return toImpact(worker, placement, before, after, input, known);
  });
  return impacts.sort(
    (a, b) =>
      b.clashes.length - a.clashes.length || b.severity - a.severity || (a.workerId < b.workerId ? -1 : 1),
  );
}

function toImpact(
  worker: PatternWorker,
  placement: Placement,
  before: KnownPattern,
  after: KnownPattern,
  { settings }: PatternInput,
  relationships: RelationshipCounts,
): WorkerImpact {
  const stays = staysAsNow(worker, placement);
  const moved = stays ? 0 : movedHours(before.weeks, after.weeks, placement.phase - worker.phase);
  const cost = costOfChange(worker, before.features, after.features, settings, moved);
  return {
    workerId: worker.workerId,
    localityId: worker.localityId,
    teamId: worker.teamId,
    contractedMinutes: worker.contractedMinutes,
    stays,
    individual: placement.individual,
    before: before.week,
    after: after.week,
    movedHours: moved,
    severity: stays ? 0 : totalChangeCost(cost),
    weight: stays ? 'none' : moved >= settings.heavyFrom ? 'heavy' : 'light',
    reasons: stays ? [] : wordReasons(before.week, after.week, cost, moved),
    clashes: findBrokenAgreements(worker, after.features).map((broken) =>
      wordIneligible(broken, after.features),
    ),
    preferenceMet: worker.likings.length === 0 ? null : likingLost(worker, placement.workPatternId) === 0,
    relationships: { kept: relationships.kept, partly: relationships.partly, lost: relationships.lost },
  };
}

/** Whether the worker keeps pattern and phase. */
export function staysAsNow(worker: PatternWorker, { workPatternId, phase }: Placement): boolean {
  return workPatternId === worker.workPatternId && phase === worker.phase;
}

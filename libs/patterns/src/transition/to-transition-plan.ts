import {
  addDays,
  type Catalogue,
  type LocalDate,
  mondayOf,
  type PatternInput,
  TIERS,
} from '@homeround/domain';
import { toKnownPatterns } from '../impact/known-patterns';
import { staysAsNow } from '../impact/to-worker-impacts';
import { type ChangingWorker, toPhases } from './to-phases';
import { toWorkerTransition } from './to-worker-transition';
import type { TransitionPlan, TransitionRequest, WorkerTransition } from './transition-plan';

const NOTICE_WEEKS = 4;

/**
 * The weeks between old and new patterns for everybody who changes. Times are wall clock: a clock change in the very night
 * of the changeover is left to the rota's own rules.
 */
export function toTransitionPlan(
  input: PatternInput,
  catalogue: Catalogue,
  request: TransitionRequest,
): TransitionPlan {
  const patternOf = toKnownPatterns(input);
  const changing = findChanging(input, catalogue);
  const { phases, changeoverOf } = toPhases(input, changing, request);
  const workers = changing.map(({ worker, placement }) => {
    const [before, after] = [
      patternOf(worker.workPatternId).pattern,
      patternOf(placement.workPatternId).pattern,
    ];
    return toWorkerTransition(input, {
      worker,
      changeover: changeoverOf(worker),
      before: { pattern: before, phase: worker.phase },
      after: { pattern: after, phase: placement.phase },
    });
  });
  const noticeWeeks = request.noticeWeeks ?? NOTICE_WEEKS;
  const earliest = toEarliest(request.day, noticeWeeks);
  return {
    changeover: request.changeover,
    earliest,
    noticeWeeks,
    noticeKept: workers.every(({ changeover }) => changeover >= earliest),
    workersChanged: workers.length,
    workersWithFindings: workers.filter(({ findings }) => findings.length > 0).length,
    phases,
    workers: workers.sort((a, b) => rankOf(a) - rankOf(b) || b.findings.length - a.findings.length),
  };
}

function findChanging(input: PatternInput, { placements }: Catalogue): ChangingWorker[] {
  const placementOf = new Map(placements.map((placement) => [placement.workerId, placement]));
  return input.workers.flatMap((worker) => {
    const placement = placementOf.get(worker.workerId);
    return placement && !staysAsNow(worker, placement) ? [{ worker, placement }] : [];
  });
}

/** The first Monday on which so many weeks lie between. */
function toEarliest(day: LocalDate, weeks: number): LocalDate {
  const noticed = addDays(day, weeks * 7);
  return mondayOf(noticed) === noticed ? noticed : addDays(mondayOf(noticed), 7);
}

/** 0 for a finding of tier law, and on; after all of them who has none. */
function rankOf({ findings }: WorkerTransition): number {
  return Math.min(TIERS.length, ...findings.map(({ tier }) => TIERS.indexOf(tier)));
}

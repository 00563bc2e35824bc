import type { Transition } from '@homeround/contract';
import type { WorkerId } from '@homeround/domain';
import type { TransitionPlan } from '@homeround/patterns';

/** A transition with the workers' names. */
export function toTransitionBody(
  plan: TransitionPlan,
  nameOf: (workerId: WorkerId) => string,
): Omit<Transition, 'optionId'> {
  const { changeover, earliest, noticeWeeks, workersChanged, workersWithFindings } = plan;
  return {
    ...{ changeover, earliest, noticeWeeks, workersChanged, workersWithFindings },
    phases: plan.phases.map(({ from, localityId, name, workers }) => ({
      ...{ from, localityId, name, workers },
    })),
    workers: plan.workers.map((worker) => ({
      ...{ workerId: worker.workerId, name: nameOf(worker.workerId), localityId: worker.localityId },
      changeover: worker.changeover,
      lastShift: worker.lastShift && { ...worker.lastShift },
      firstShift: worker.firstShift && { ...worker.firstShift },
      ...{ restHours: worker.restHours, hoursBefore: worker.hoursBefore, hoursAfter: worker.hoursAfter },
      findings: worker.findings.map((finding) => ({ ...finding })),
    })),
  };
}

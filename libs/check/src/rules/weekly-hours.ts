import type { WorkerId } from '@homeround/domain';
import { countText, toBreach } from '../breach';
import type { RotaView } from '../view/rota-view';
import { lengthOf, sumOf, workedMinutes } from '../view/worked-minutes';
import type { RuleCheck } from './rule-check';

const WEEK = 7 * 1440;

/**
 * Working time stays within the weekly average over the reference weeks, as far back as duties are recorded. Not for
 * workers who opted out; a worker without a duty in this rota gives no finding, as the rota has no say in it.
 */
export const checkWeeklyHours: RuleCheck = (view) => {
  const { weeklyHours } = view.input.rules.values;
  return [...view.dutiesOfWorker].flatMap(([workerId, duties]) => {
    if (duties[0]!.worker.optedOutOfWeeklyHours) return [];
    const prior = priorWork(view, workerId);
    const worked = prior.minutes + sumOf(duties, workedMinutes);
    // Times seven on both sides: a period need not be whole weeks.
    const excess = Math.ceil((worked * 7 - weeklyHours * (prior.weeks * 7 + view.input.period.days)) / 7);
    if (excess <= 0) return [];
    const detail = `${countText(excess, 'minute')} above the weekly average`;
    return [toBreach({ workerIds: [workerId] }, excess, detail)];
  });
};

/** Recorded work before the period, no further back than the reference weeks that end with it. */
function priorWork(view: RotaView, workerId: WorkerId): { minutes: number; weeks: number } {
  const since = -(view.input.rules.values.referenceWeeks * 7 - view.input.period.days) * 1440;
  const prior = (view.outerDutiesOfWorker.get(workerId) ?? []).filter(
    ({ source, start }) => source === 'recorded' && since <= start && start < 0,
  );
  const earliest = Math.min(0, ...prior.map(({ start }) => start));
  return { minutes: sumOf(prior, lengthOf), weeks: Math.ceil(-earliest / WEEK) };
}

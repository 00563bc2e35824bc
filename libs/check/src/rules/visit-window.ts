import { countText, toBreach } from '../breach';
import { minutesOutside } from '../view/option-at';
import type { RuleCheck } from './rule-check';

/** A visit starts within the window of its option, bounds included. */
export const checkVisitWindow: RuleCheck = (view) =>
  view.visits.flatMap(({ visit, option, start, workers }) => {
    const outside = minutesOutside(start, option);
    if (outside === 0) return [];
    const minutes = Math.abs(outside);
    const detail = `starts ${countText(minutes, 'minute')} ${outside < 0 ? 'before' : 'after'} its window`;
    return [
      toBreach({ visits: [visit], workerIds: workers.map(({ workerId }) => workerId) }, minutes, detail),
    ];
  });

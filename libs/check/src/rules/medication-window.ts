import { countText, toBreach } from '../breach';
import { minutesOutside } from '../view/option-at';
import type { RuleCheck } from './rule-check';

/** A visit with doses starts so that every dose falls into its window, bounds included. */
export const checkMedicationWindow: RuleCheck = (view) =>
  view.visits.flatMap(({ visit, option, start, workers }) => {
    const outside = option.medicationWindow ? minutesOutside(start, option.medicationWindow) : 0;
    if (outside === 0) return [];
    const minutes = Math.abs(outside);
    const side = outside < 0 ? 'before' : 'after';
    const detail = `starts ${countText(minutes, 'minute')} ${side} its medication window`;
    return [
      toBreach({ visits: [visit], workerIds: workers.map(({ workerId }) => workerId) }, minutes, detail),
    ];
  });

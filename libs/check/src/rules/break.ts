import { countText, toBreach } from '../breach';
import { journeysBetween } from '../view/journeys';
import type { HeldDuty, RotaView } from '../view/rota-view';
import { lengthOf } from '../view/worked-minutes';
import type { RuleCheck } from './rule-check';

/** A long duty with two or more visits has one break that is long enough, between two visits, beside the travel. */
export const checkBreak: RuleCheck = (view) => {
  const { breakAfter, breakMinutes } = view.input.rules.values;
  return view.duties.flatMap((duty) => {
    if (lengthOf(duty) <= breakAfter || duty.visits.length < 2) return [];
    const short = findShortfall(view, duty, breakMinutes);
    if (short <= 0) return [];
    const detail = `the break of a long duty is ${countText(short, 'minute')} too short`;
    return [toBreach({ workerIds: [duty.worker.workerId] }, short, detail)];
  });
};

/** Minutes that the best break lacks, in itself or beside the travel of its gap; all of them without one. */
function findShortfall(view: RotaView, duty: HeldDuty, needed: number): number {
  const journeys = journeysBetween(view, duty);
  const shortfalls = duty.breaks.flatMap((pause) =>
    journeys.flatMap((minutes, index) => {
      const [gapStart, gapEnd] = [duty.visits[index]!.end, duty.visits[index + 1]!.start];
      if (pause.start < gapStart || pause.end > gapEnd) return [];
      return [Math.max(needed - lengthOf(pause), lengthOf(pause) + minutes - (gapEnd - gapStart))];
    }),
  );
  return Math.min(needed, ...shortfalls);
}

import { groupBy } from '@homeround/domain';
import { type Breach, countText, toBreach } from '../breach';
import type { HeldDuty, HeldVisit, RotaView } from '../view/rota-view';
import type { RuleCheck } from './rule-check';

/** Visits lie inside duties, duties inside shifts of their worker; no overlap, one duty per shift. */
export const checkShift: RuleCheck = (view) => [
  ...findVisitsOutsideDuty(view),
  ...view.duties.flatMap(findDutyOutsideShift),
  ...[...view.dutiesOfWorker.values()].flatMap(findOverlaps),
  ...findSecondDuties(view),
];

function findVisitsOutsideDuty(view: RotaView): Breach[] {
  return view.outsideDuty.map(({ held, worker }) => {
    const about = { visits: [held.visit], workerIds: [worker.workerId] };
    const duties = view.dutiesOfWorker.get(worker.workerId) ?? [];
    const covered = Math.max(0, ...duties.map((duty) => overlapOf(held, duty)));
    const outside = held.visit.minutes - covered;
    return covered === 0
      ? toBreach(about, outside, 'the worker is not on duty')
      : toBreach(about, outside, `reaches ${countText(outside, 'minute')} outside the duty`);
  });
}

const overlapOf = (held: HeldVisit, duty: HeldDuty): number =>
  Math.min(held.end, duty.end) - Math.max(held.start, duty.start);

function findDutyOutsideShift({ worker, shift, start, end }: HeldDuty): Breach[] {
  const about = { workerIds: [worker.workerId] };
  if (shift.workerId !== worker.workerId)
    return [toBreach(about, 1, "the duty is on another worker's shift")];
  const outside = Math.max(0, shift.start - start) + Math.max(0, end - shift.end);
  return outside === 0
    ? []
    : [toBreach(about, outside, `the duty reaches ${countText(outside, 'minute')} outside its shift`)];
}

/** One breach for each duty that starts before an earlier one of the same worker has ended. */
function findOverlaps(duties: readonly HeldDuty[]): Breach[] {
  const breaches: Breach[] = [];
  let longest: HeldDuty | undefined;
  for (const duty of duties) {
    const overlap = longest ? Math.min(longest.end, duty.end) - duty.start : 0;
    if (overlap > 0) {
      const detail = `two duties overlap by ${countText(overlap, 'minute')}`;
      breaches.push(toBreach({ workerIds: [duty.worker.workerId] }, overlap, detail));
    }
    if (!longest || duty.end > longest.end) longest = duty;
  }
  return breaches;
}

function findSecondDuties(view: RotaView): Breach[] {
  const groups = groupBy(view.duties, ({ shift }) => shift.shiftId);
  return [...groups.values()]
    .filter((duties) => duties.length > 1)
    .map((duties) => {
      const workerIds = [...new Set(duties.map(({ worker }) => worker.workerId))].sort();
      return toBreach({ workerIds }, duties.length - 1, `one shift has ${duties.length} duties`);
    });
}

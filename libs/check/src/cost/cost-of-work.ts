import { commute } from '../view/journeys';
import { availableMinutes, contactMinutes, lengthOf, sumOf, travelMinutes } from '../view/worked-minutes';
import type { CostOfPart } from './cost-of-part';

/** Each minute of travel in working time. */
export const costOfTravel: CostOfPart = (view) =>
  view.input.weights.travelMinute *
  sumOf([...view.dutiesOfWorker.keys()], (workerId) => travelMinutes(view, workerId));

/** Each minute between home and the first and last visit of a duty. */
export const costOfCommute: CostOfPart = (view) =>
  view.input.weights.commuteMinute * sumOf(view.duties, (duty) => commute(view, duty));

/** Each minute of a flex duty. */
export const costOfOvertime: CostOfPart = (view) =>
  view.input.weights.overtimeMinute *
  sumOf(view.duties, (duty) => (duty.shift.kind === 'flex' ? lengthOf(duty) : 0));

/** floor(weight × busy² ÷ available) for each worker with a shift. */
export const costOfWorkload: CostOfPart = (view) =>
  sumOf([...view.shiftsOfWorker.keys()], (workerId) => {
    const busy = contactMinutes(view, workerId) + travelMinutes(view, workerId);
    const available = availableMinutes(view, workerId);
    return available === 0 ? 0 : Math.floor((view.input.weights.workload * busy * busy) / available);
  });

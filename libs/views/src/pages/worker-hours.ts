import { commute, contactMinutes, lengthOf, sumOf, travelMinutes, workedMinutes } from '@homeround/check';
import type { WorkerPage } from '@homeround/contract';
import type { Worker } from '@homeround/domain';
import type { Screen } from '../screen/screen';

/** Where a worker's time goes in the period. Duties count less their breaks; overtime is time on flex shifts. */
export function toWorkerHours({ view, input }: Screen, worker: Worker): WorkerPage['hours'] {
  const { workerId, contractedMinutes } = worker;
  const duties = view.dutiesOfWorker.get(workerId) ?? [];
  const flex = duties.filter(({ shift }) => shift.kind === 'flex');
  return {
    contracted: (contractedMinutes * input.period.days) / 7,
    shift: sumOf(view.shiftsOfWorker.get(workerId) ?? [], lengthOf),
    duty: sumOf(duties, workedMinutes),
    contact: contactMinutes(view, workerId),
    travel: travelMinutes(view, workerId),
    commute: sumOf(duties, (duty) => commute(view, duty)),
    overtime: sumOf(flex, workedMinutes),
  };
}

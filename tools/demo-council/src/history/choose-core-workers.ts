import type { Dataset, PersonId, RotaInput, WorkerId } from '@homeround/domain';
import { toTravelTable } from '@homeround/travel';
import type { Dice } from '../dice';
import type { OpenVisit } from './open-visits';
import { planWeek } from './plan-week';

/** Plans of the week: one alone would leave a person no choice of usual workers. */
const PLANS = 3;
/** Whoever needs two workers at a time knows enough of them after so many. */
const PLANS_OF_DOUBLE_UPS = 2;

/**
 * The workers who could support each person in the demo's first week, all people at the same time, by any of a few plans
 * of it. They are the person's usual workers in the weeks before.
 */
export function chooseCoreWorkers(
  dataset: Dataset,
  weeks: RotaInput,
  dice: Dice,
): Map<PersonId, readonly WorkerId[]> {
  const travel = toTravelTable(dataset).table;
  const core = new Map<PersonId, Set<WorkerId>>(dataset.people.map(({ personId }) => [personId, new Set()]));
  for (let plan = 0; plan < PLANS; plan++)
    for (const [personId, visits] of planWeek(dataset, weeks, travel, dice)) {
      if (plan >= PLANS_OF_DOUBLE_UPS && visits.some(isDoubleUp)) continue;
      for (const workerId of visits.flatMap(({ takers }) => takers)) core.get(personId)!.add(workerId);
    }
  return new Map([...core].map(([personId, workerIds]) => [personId, [...workerIds]]));
}

const isDoubleUp = ({ visit }: OpenVisit) => visit.workers === 2;

import { findKnownWorkers, type KnownWorkers, type WorkerId } from '@homeround/domain';
import type { RotaView } from '../view/rota-view';
import { sumOf } from '../view/worked-minutes';
import { countWorkerVisits } from '../view/worker-visits';
import type { CostOfPart } from './cost-of-part';

/** Each worker of a person above the mini-team size. */
export const costOfMiniTeam: CostOfPart = (view) =>
  view.input.weights.miniTeam *
  sumOf([...view.visitsOfPerson.values()], (visits) =>
    Math.max(0, countWorkerVisits(visits).size - visits[0]!.person.miniTeamSize),
  );

/** The exponent that makes one rare visitor nearly as dear as a regular one. */
const SPREAD_EXPONENT = 0.2;

/** round(weight × n^0.2) for each worker of a person with n worker-visits. */
export const costOfSpread: CostOfPart = (view) =>
  sumOf([...view.visitsOfPerson.values()], (visits) =>
    sumOf([...countWorkerVisits(visits).values()], (count) =>
      Math.round(view.input.weights.spread * count ** SPREAD_EXPONENT),
    ),
  );

/** Each worker whom a person does not know, where the person knows someone. */
export const costOfNewFace: CostOfPart = (view) =>
  view.input.weights.newFace *
  sumOverPeople(view, ({ known }, counts) => {
    if (known.size === 0) return 0;
    return [...counts.keys()].filter((workerId) => !known.has(workerId)).length;
  });

/** Each worker-visit by somebody who is not a usual worker, where the person has usual workers. */
export const costOfOutsideTeam: CostOfPart = (view) =>
  view.input.weights.outsideTeam *
  sumOverPeople(view, ({ usual }, counts) => {
    if (usual.size === 0) return 0;
    return sumOf([...counts], ([workerId, count]) => (usual.has(workerId) ? 0 : count));
  });

function sumOverPeople(
  view: RotaView,
  valueOf: (knows: KnownWorkers, counts: ReadonlyMap<WorkerId, number>) => number,
): number {
  const knownWorkers = findKnownWorkers(view.input);
  return sumOf([...view.visitsOfPerson], ([personId, visits]) =>
    valueOf(knownWorkers.get(personId)!, countWorkerVisits(visits)),
  );
}

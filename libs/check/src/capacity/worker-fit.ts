import {
  holdsSkill,
  type LocalDate,
  type Person,
  type PersonId,
  type RotaInput,
  type RuleName,
  type Visit,
  type Worker,
  type WorkerId,
} from '@homeround/domain';

/** Whether a worker may do a visit, apart from time. */
export type FitTest = (worker: Worker) => boolean;

/** Every reason for which a worker may not be sent to a person, whatever the visit. */
export function findObstacles(worker: Worker, person: Person): RuleName[] {
  const { declinedWorkers, workerGender, traits } = person;
  const obstacles: RuleName[] = [];
  if (declinedWorkers.includes(worker.workerId)) obstacles.push('declined-worker');
  if (workerGender?.must && worker.gender !== workerGender.gender) obstacles.push('worker-gender');
  if (worker.restrictions.some((trait) => traits.includes(trait))) obstacles.push('worker-restriction');
  return obstacles;
}

/** Tells quickly who fits a visit on a date: skills, the person's refusals, and pins. */
export function toFitTests(input: RotaInput): (visit: Visit, date: LocalDate) => FitTest {
  const people = new Map(input.people.map((person) => [person.personId, person]));
  const pinned = new Map(
    input.pins.filter((pin) => pin.workerIds.length > 0).map((pin) => [pin.visitId, new Set(pin.workerIds)]),
  );
  // Few are kept from a person: the small set is asked faster than the large one of those who are not.
  const keptFrom = remember((personId: PersonId) => {
    const person = people.get(personId);
    return toIds(input.workers.filter((worker) => person && findObstacles(worker, person).length > 0));
  });
  const unskilledFor = remember((need: string) => {
    const [date, ...skills] = need.split('\n');
    return toIds(
      input.workers.filter((worker) => !skills.every((skill) => holdsSkill(worker, skill, date!))),
    );
  });
  return (visit, date) => {
    const kept = keptFrom(visit.personId);
    const unskilled = unskilledFor([date, ...visit.skills].join('\n'));
    const pin = pinned.get(visit.visitId);
    // Exactly the pinned workers, and exactly as many as needed: a pin of another number can never be kept.
    if (pin && pin.size !== visit.workers) return () => false;
    return ({ workerId }) =>
      !kept.has(workerId) && !unskilled.has(workerId) && (pin === undefined || pin.has(workerId));
  };
}

const toIds = (workers: readonly Worker[]): ReadonlySet<WorkerId> =>
  new Set(workers.map((worker) => worker.workerId));

function remember<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = find(key)));
    return value;
  };
}

import { holdsSkill, type LocalDate, type Person, type Visit, type Worker } from '@homeround/domain';

/** True when nothing that is known of worker and person forbids the visit on that day; hours are another matter. */
export function mayVisit(worker: Worker, person: Person, visit: Visit, date: LocalDate): boolean {
  const { workerGender, declinedWorkers, traits } = person;
  return (
    !(workerGender?.must === true && workerGender.gender !== worker.gender) &&
    !declinedWorkers.includes(worker.workerId) &&
    !traits.some((trait) => worker.restrictions.includes(trait)) &&
    visit.skills.every((skillId) => holdsSkill(worker, skillId, date))
  );
}

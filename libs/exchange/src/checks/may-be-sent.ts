import { holdsSkill, type LocalDate, type Person, type SkillId, type Worker } from '@homeround/domain';

/** Why a worker may not be sent to a person, whatever the day; undefined when they may. */
export function whyNotSent(person: Person, worker: Worker): string | undefined {
  if (person.declinedWorkers.includes(worker.workerId)) return 'declined';
  if (person.workerGender?.must && worker.gender !== person.workerGender.gender) return 'gender';
  if (worker.restrictions.some((trait) => person.traits.includes(trait))) return 'restricted';
  return undefined;
}

/** True when the worker holds all skills together on some day of the span (open-ended without `to`). */
export function holdsAllWithin(
  worker: Worker,
  skillIds: readonly SkillId[],
  from: LocalDate,
  to: LocalDate | undefined,
): boolean {
  const days = [from, ...worker.skills.map((held) => held.validFrom)];
  return days.some(
    (day) =>
      from <= day &&
      (to === undefined || day <= to) &&
      skillIds.every((skillId) => holdsSkill(worker, skillId, day)),
  );
}

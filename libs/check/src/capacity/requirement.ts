import { type Gender, holdsSkill, type LocalDate, type SkillId, type Worker } from '@homeround/domain';
import type { Demand } from './demand';

/** What some visits need of a worker, and what therefore divides the workers into those who count and those who do not. */
export interface Requirement {
  readonly skillIds: readonly SkillId[];
  readonly gender?: Gender;
}

const ANYBODY: Requirement = { skillIds: [] };

/** Every set of skills and required gender that occurs, each also alone, and none at all; the plainest first. */
export function findRequirements(demands: readonly Demand[]): Requirement[] {
  const found = new Map<string, Requirement>();
  const add = (requirement: Requirement) =>
    found.set(`${requirement.gender ?? ''}\n${requirement.skillIds.join('\n')}`, requirement);
  add(ANYBODY);
  for (const { visit, person } of demands) {
    const skillIds = [...visit.skills].sort();
    const gender = requiredGender(person);
    add({ skillIds });
    if (gender) {
      add({ skillIds: [], gender });
      add({ skillIds, gender });
    }
  }
  return [...found.values()].sort((a, b) => weightOf(a) - weightOf(b));
}

export const weightOf = ({ skillIds, gender }: Requirement) => skillIds.length + (gender ? 1 : 0);

/** Whether the first needs nothing that the second does not need too. */
export function isPartOf(one: Requirement, other: Requirement): boolean {
  return (
    one.skillIds.every((skillId) => other.skillIds.includes(skillId)) &&
    (one.gender === undefined || one.gender === other.gender)
  );
}

/** Whether only workers who meet the requirement can do the visit. */
export function isNeededBy(requirement: Requirement, { visit, person }: Demand): boolean {
  const gender = requiredGender(person);
  return isPartOf(requirement, { skillIds: visit.skills, ...(gender ? { gender } : {}) });
}

/** Whether the worker meets it on at least one of the days. */
export function isMetBy(requirement: Requirement, worker: Worker, dates: readonly LocalDate[]): boolean {
  const { skillIds, gender } = requirement;
  return (
    (gender === undefined || worker.gender === gender) &&
    dates.some((date) => skillIds.every((skillId) => holdsSkill(worker, skillId, date)))
  );
}

function requiredGender(person: Demand['person']): Gender | undefined {
  return person?.workerGender?.must ? person.workerGender.gender : undefined;
}

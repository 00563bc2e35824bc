import {
  type Gender,
  groupBy,
  holdsSkill,
  type LocalDate,
  type Person,
  type PersonId,
  type RuleName,
  type SkillId,
  type Visit,
  type Worker,
} from '@homeround/domain';
import { type Supply, toStartWindow } from './openings';
import { findStartSpan } from './start-span';
import { findObstacles } from './worker-fit';

export interface Reasons {
  readonly supply: Supply;
  readonly people: ReadonlyMap<PersonId, Person>;
}

export interface Reason {
  readonly reason: RuleName;
  /** The skill that most of them lack, where that is the reason. */
  readonly skillIds: readonly SkillId[];
  readonly gender?: Gender;
}

/**
 * The single reason why a visit finds too few workers. A pin, if the visit could be done without it; windows that leave
 * no start; too few on duty, whoever they are; else what excludes most of those on duty.
 */
export function findReason({ supply, people }: Reasons, visit: Visit): Reason {
  const only = (reason: RuleName): Reason => ({ reason, skillIds: [] });
  if (visit.options.every((option) => isEmpty(toStartWindow(option)))) return only('medication-window');
  const onDuty = supply.findAnyOpenings(visit);
  const person = people.get(visit.personId);
  const obstaclesOf = (worker: Worker, date: LocalDate) => findAll(worker, person, visit, date);
  const fitting = onDuty.filter(({ shift, date }) => obstaclesOf(shift.worker, date).length === 0);
  if (findStartSpan(fitting, visit.workers)) return only('pin');
  const byWorker = groupBy(onDuty, ({ shift }) => shift.worker);
  if (byWorker.size < visit.workers) return only('shift');
  const obstacles = [...byWorker].map(([worker, openings]) => obstaclesOf(worker, openings[0]!.date));
  const most = findMostFrequent(obstacles.flatMap((all) => [...new Set(all.map(({ rule }) => rule))]));
  if (!most) return only('double-up');
  const skill =
    most === 'skill' ? findMostFrequent(obstacles.flat().flatMap(({ skillId }) => skillId ?? [])) : undefined;
  const gender = most === 'worker-gender' ? person?.workerGender?.gender : undefined;
  return { reason: most, skillIds: skill ? [skill] : [], ...(gender ? { gender } : {}) };
}

const isEmpty = ({ earliest, latest }: { earliest: number; latest: number }) => latest < earliest;

interface Obstacle {
  readonly rule: RuleName;
  readonly skillId?: SkillId;
}

function findAll(worker: Worker, person: Person | undefined, visit: Visit, date: LocalDate): Obstacle[] {
  const lacking = visit.skills
    .filter((skillId) => !holdsSkill(worker, skillId, date))
    .map((skillId): Obstacle => ({ rule: 'skill', skillId }));
  const others = person ? findObstacles(worker, person) : [];
  return [...lacking, ...others.map((rule): Obstacle => ({ rule }))];
}

/** The first of those that occur most often. */
function findMostFrequent<Item>(items: readonly Item[]): Item | undefined {
  const groups = [...groupBy(items, (item) => item).entries()];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

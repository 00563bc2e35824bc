import { holdsSkill, type RotaInput, type RuleName, type Visit, type WorkerId } from '@homeround/domain';
import { listText, wordsOfId } from './plain-words';
import { type FindingWords, visitOf, workersOf } from './rule-words';

type PersonRule = Extract<RuleName, 'skill' | 'declined-worker' | 'worker-gender' | 'worker-restriction'>;

/** Rules about who may be sent to a person. */
export const PERSON_RULE_WORDS: Readonly<Record<PersonRule, FindingWords>> = {
  skill: (finding, source) => {
    const visit = source.names.visitOf(finding.visitIds[0] ?? '');
    const missing = visit ? findMissingSkills(source.input, visit, finding.workerIds[0] ?? '') : [];
    const what = missing.length > 0 ? source.names.skills(missing) : 'a skill';
    return `${workersOf(finding, source)} does not hold ${what} on the day of ${visitOf(finding, source)}`;
  },
  'declined-worker': (finding, source) =>
    `${listText(finding.personIds.map(source.names.person))} has declined ${workersOf(finding, source)}, ` +
    `who is sent to ${visitOf(finding, source)}`,
  'worker-gender': (finding, source) => {
    const person = source.input.people.find(({ personId }) => personId === finding.personIds[0]);
    const gender = person?.workerGender?.gender ?? 'certain';
    return `${visitOf(finding, source)} must be done by a ${gender} worker, which ${workersOf(finding, source)} is not`;
  },
  'worker-restriction': (finding, source) => {
    const shared = findSharedTraits(source.input, finding.personIds[0] ?? '', finding.workerIds[0] ?? '');
    const why = shared.length > 0 ? ` (${listText(shared.map(wordsOfId))})` : '';
    return `${workersOf(finding, source)} may not be sent to the home of ${visitOf(finding, source)}${why}`;
  },
};

/** The visit's skills that the worker does not hold on any of its days. */
export function findMissingSkills(input: RotaInput, visit: Visit, workerId: WorkerId): string[] {
  const worker = input.workers.find((one) => one.workerId === workerId);
  if (!worker) return [];
  return visit.skills.filter((skillId) =>
    visit.options.some(({ date }) => !holdsSkill(worker, skillId, date)),
  );
}

/** What of a person's home the worker is restricted from. */
export function findSharedTraits(input: RotaInput, personId: string, workerId: WorkerId): string[] {
  const traits = input.people.find((person) => person.personId === personId)?.traits ?? [];
  const restrictions = input.workers.find((worker) => worker.workerId === workerId)?.restrictions ?? [];
  return restrictions.filter((trait) => traits.includes(trait));
}

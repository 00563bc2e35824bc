import {
  type Minute,
  type Person,
  type PersonId,
  type RotaInput,
  toClockText,
  toPeriodClock,
  type SkillId,
  type TeamId,
  type Visit,
  type VisitId,
  type Worker,
  type WorkerId,
} from '@homeround/domain';
import { dateText, listText, ownText, wordsOfId } from './plain-words';
import { TERMINAL_WORDING, type Wording } from './wording';

/** What people, workers and visits of one input are called in sentences. Unknown ids stand for themselves. */
export interface Names {
  readonly visitOf: (visitId: VisitId) => Visit | undefined;
  readonly person: (personId: PersonId) => string;
  readonly worker: (workerId: WorkerId) => string;
  /** So that nobody else can be meant: "Ann Reid (W12)", without the id where the wording asks for it and one is named so. */
  readonly exactWorker: (workerId: WorkerId) => string;
  /** "Mrs Campbell's breakfast visit on Mon 2 March (V7)"; a visit with several days carries no date. */
  readonly visit: (visitId: VisitId) => string;
  /** "Mrs Campbell's breakfast visit". */
  readonly shortVisit: (visitId: VisitId) => string;
  /** " (V7, V8)", or nothing where the wording shows no ids. */
  readonly idsOf: (ids: readonly string[]) => string;
  /** "SSSC registration and stoma care". */
  readonly skills: (skillIds: readonly SkillId[]) => string;
  readonly skill: (skillId: SkillId) => string;
  /** "North team", or "team T1" where no name is known. */
  readonly team: (teamId: TeamId) => string;
  /** Local wall clock, "08:30". */
  readonly time: (minute: Minute) => string;
  /** "08:30–09:00". */
  readonly span: (start: Minute, end: Minute) => string;
  /** "Mon 2 March". */
  readonly day: (minute: Minute) => string;
}

const known = new WeakMap<RotaInput, WeakMap<Wording, Names>>();

/** Remembers the names of each input: findings of one rota are worded one by one. */
export function toNames(input: RotaInput, wording: Wording = TERMINAL_WORDING): Names {
  const ofInput = known.get(input) ?? new WeakMap<Wording, Names>();
  const names = ofInput.get(wording) ?? buildNames(input, wording);
  known.set(input, ofInput.set(wording, names));
  return names;
}

function buildNames(input: RotaInput, wording: Wording): Names {
  const people = new Map(input.people.map((person): [PersonId, Person] => [person.personId, person]));
  const workers = new Map(input.workers.map((worker): [WorkerId, Worker] => [worker.workerId, worker]));
  const visits = new Map(input.visits.map((visit): [VisitId, Visit] => [visit.visitId, visit]));
  const clock = toPeriodClock(input.period);
  const person = (personId: PersonId) => people.get(personId)?.name ?? personId;
  const worker = (workerId: WorkerId) => workers.get(workerId)?.name ?? workerId;
  const time = (minute: Minute) => toClockText(clock.clockOf(minute));
  const shortVisit = (visitId: VisitId) => {
    const visit = visits.get(visitId);
    return visit ? `${ownText(person(visit.personId))} ${visit.label} visit` : `visit ${visitId}`;
  };
  const idsOf = (ids: readonly string[]) => (wording.ids === 'always' ? ` (${ids.join(', ')})` : '');
  const repeated = findRepeatedNames(input.workers);
  const isShort = (workerId: WorkerId) => wording.ids !== 'always' && !repeated.has(worker(workerId));
  return {
    visitOf: (visitId) => visits.get(visitId),
    person,
    worker,
    exactWorker: (workerId) => `${worker(workerId)}${isShort(workerId) ? '' : ` (${workerId})`}`,
    shortVisit,
    visit: (visitId) => {
      const visit = visits.get(visitId);
      if (!visit) return shortVisit(visitId);
      const day = visit.options.length === 1 ? ` on ${dateText(visit.options[0]!.date)}` : '';
      return `${shortVisit(visitId)}${day}${idsOf([visitId])}`;
    },
    idsOf,
    ...toThingNames(wording),
    time,
    span: (start, end) => `${time(start)}–${time(end)}`,
    day: (minute) => dateText(clock.dateOf(minute)),
  };
}

function toThingNames({ skills = [], teams = [] }: Wording): Pick<Names, 'skill' | 'skills' | 'team'> {
  const skillNames = new Map(skills.map(({ skillId, name }) => [skillId, name]));
  const teamNames = new Map(teams.map(({ teamId, name }) => [teamId, name]));
  const skill = (skillId: SkillId) => skillNames.get(skillId) ?? wordsOfId(skillId);
  return {
    skill,
    skills: (skillIds) => listText(skillIds.map(skill)),
    team: (teamId) => teamNames.get(teamId) ?? `team ${teamId}`,
  };
}

function findRepeatedNames(workers: readonly Worker[]): ReadonlySet<string> {
  const [once, repeated] = [new Set<string>(), new Set<string>()];
  for (const { name } of workers) (once.has(name) ? repeated : once).add(name);
  return repeated;
}

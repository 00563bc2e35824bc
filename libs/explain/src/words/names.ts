import {
  type Minute,
  type Person,
  type PersonId,
  type RotaInput,
  toClockText,
  toPeriodClock,
  type Visit,
  type VisitId,
  type Worker,
  type WorkerId,
} from '@homeround/domain';
import { dateText, ownText } from './plain-words';

/** What people, workers and visits of one input are called in sentences. Unknown ids stand for themselves. */
export interface Names {
  readonly visitOf: (visitId: VisitId) => Visit | undefined;
  readonly person: (personId: PersonId) => string;
  readonly worker: (workerId: WorkerId) => string;
  /** "Ann Reid (W12)". */
  readonly workerWithId: (workerId: WorkerId) => string;
  /** "Mrs Campbell's breakfast visit on Mon 2 March (V7)"; a visit with several days carries no date. */
  readonly visit: (visitId: VisitId) => string;
  /** "Mrs Campbell's breakfast visit". */
  readonly shortVisit: (visitId: VisitId) => string;
  /** Local wall clock, "08:30". */
  readonly time: (minute: Minute) => string;
  /** "08:30–09:00". */
  readonly span: (start: Minute, end: Minute) => string;
  /** "Mon 2 March". */
  readonly day: (minute: Minute) => string;
}

const known = new WeakMap<RotaInput, Names>();

/** Remembers the names of each input: findings of one rota are worded one by one. */
export function toNames(input: RotaInput): Names {
  const names = known.get(input) ?? buildNames(input);
  known.set(input, names);
  return names;
}

function buildNames(input: RotaInput): Names {
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
  return {
    visitOf: (visitId) => visits.get(visitId),
    person,
    worker,
    workerWithId: (workerId) => `${worker(workerId)} (${workerId})`,
    shortVisit,
    visit: (visitId) => {
      const visit = visits.get(visitId);
      if (!visit) return shortVisit(visitId);
      const day = visit.options.length === 1 ? ` on ${dateText(visit.options[0]!.date)}` : '';
      return `${shortVisit(visitId)}${day} (${visitId})`;
    },
    time,
    span: (start, end) => `${time(start)}–${time(end)}`,
    day: (minute) => dateText(clock.dateOf(minute)),
  };
}

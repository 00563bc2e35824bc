import {
  holdsSkill,
  type Person,
  type PersonId,
  type Visit,
  type Worker,
  type WorkerId,
} from '@homeround/domain';
import { findVisitsInDuty } from '../move/change-duties';
import { type HeldVisit, mustFind, type RotaLookup } from '../rota/rota-lookup';
import { optionAt } from '../rota/option-at';
import { findDetour } from '../takers/work-points';
import { wordPreferred } from '../words/difference-words';
import { countText, listText, ownText, periodText, toSentence } from '../words/plain-words';
import { REASON_KINDS, type ReasonKind, type SeatExplanation, type WorkerReasons } from './explanation';

interface Subject {
  readonly lookup: RotaLookup;
  readonly held: HeldVisit;
  readonly visit: Visit;
  readonly person: Person;
  readonly worker: Worker;
  readonly seat: SeatExplanation | undefined;
}

/** The words of each kind of reason, where it applies to the worker. */
const REASON_WORDS: Readonly<Record<ReasonKind, (subject: Subject) => string | undefined>> = {
  pin: wordPin,
  published: wordPublished,
  continuity: wordContinuity,
  share: wordShare,
  start: ({ held, visit }) => `starts ${wordPreferred(held.start, optionAt(visit, held.start).preferred)}`,
  travel: wordTravel,
  skills: wordSkills,
  wishes: wordWishes,
  'next-best': wordNextBest,
};

/** Why each worker of an allocated visit has it, the weightiest reason first, with its numbers. */
export function explainWorkers(
  lookup: RotaLookup,
  visit: Visit,
  seats: readonly SeatExplanation[],
): WorkerReasons[] {
  const held = lookup.heldOf.get(visit.visitId);
  return (held?.workerIds ?? []).map((workerId) => {
    const subject: Subject = {
      lookup,
      held: held!,
      visit,
      person: mustFind(lookup.personOf, visit.personId),
      worker: mustFind(lookup.workerOf, workerId),
      seat: seats.find(({ replaces }) => replaces?.workerId === workerId),
    };
    const reasons = REASON_KINDS.flatMap((kind) => {
      const text = REASON_WORDS[kind](subject);
      return text === undefined ? [] : [{ kind, text: toSentence(text) }];
    });
    return { workerId, name: subject.worker.name, reasons };
  });
}

function wordPin({ lookup, visit, worker }: Subject): string | undefined {
  const pin = lookup.input.pins.find(({ visitId }) => visitId === visit.visitId);
  if (!pin?.workerIds.includes(worker.workerId)) return undefined;
  return pin.start === undefined ? 'pinned by a scheduler' : 'pinned by a scheduler, with its start';
}

function wordPublished({ lookup, held, visit, worker }: Subject): string | undefined {
  const before = lookup.input.published?.visits.find(({ visitId }) => visitId === visit.visitId);
  if (!before) return undefined;
  if (!before.workerIds.includes(worker.workerId)) return 'a change: somebody else was published for it';
  const moved = Math.abs(held.start - before.start);
  return moved === 0 ? 'as published' : `published for it, ${countText(moved, 'minute')} from this start`;
}

/** Mini-team first, then preference, then how often the worker came. */
function wordContinuity({ lookup, person, worker }: Subject): string {
  const visits = countRecent(lookup, person.personId, worker.workerId);
  const came = visits > 0 ? `came ${countText(visits, 'time')} in the last four weeks` : undefined;
  if (person.miniTeam.includes(worker.workerId))
    return [`in ${ownText(person.name)} mini-team`, came].filter(Boolean).join(', ');
  if (person.preferredWorkers.includes(worker.workerId))
    return [`${person.name} prefers ${worker.name}`, came].filter(Boolean).join(', ');
  if (came) return came;
  const known = lookup.knownWorkers.get(person.personId)?.known.size ?? 0;
  return known > 0 ? `a new face for ${person.name}` : `nobody is known to ${person.name} yet`;
}

const countRecent = (lookup: RotaLookup, personId: PersonId, workerId: WorkerId): number =>
  lookup.input.familiarity
    .filter((one) => one.personId === personId && one.workerId === workerId)
    .reduce((sum, { visits }) => sum + visits, 0);

function wordShare({ lookup, person, worker }: Subject): string {
  const visits = lookup.visitsOfPerson.get(person.personId) ?? [];
  const own = visits.filter(({ workerIds }) => workerIds.includes(worker.workerId)).length;
  const [whose, when] = [ownText(person.name), periodText(lookup.input.period.days)];
  return visits.length === 1
    ? `${worker.name} has ${whose} only visit ${when}`
    : `${worker.name} has ${own} of ${whose} ${visits.length} visits ${when}`;
}

/** What the visit adds to the worker's travel, between the visits before and after it. */
function wordTravel({ lookup, held, visit, worker }: Subject): string | undefined {
  const duties = lookup.dutiesOfWorker.get(worker.workerId) ?? [];
  const visits = lookup.visitsOfWorker.get(worker.workerId) ?? [];
  const duty = duties.find(({ start, end }) => start <= held.start && held.end <= end);
  if (!duty) return undefined;
  const inDuty = findVisitsInDuty(duties, duty, visits);
  const at = inDuty.findIndex(({ visitId }) => visitId === visit.visitId);
  const [before, after] = [inDuty[at - 1], inDuty[at + 1]];
  const { travel, commute } = findDetour(lookup, worker, { visit, before, after });
  const names = [before, after].map((one) => one && mustFind(lookup.personOf, one.visit.personId).name);
  const where = [names[0] && `after ${names[0]}`, names[1] && `before ${names[1]}`]
    .filter(Boolean)
    .join(' and ');
  const extra = wordDetour(travel, commute);
  return where === '' ? extra : `${extra}, ${where}`;
}

function wordDetour(travel: number, commute: number): string {
  const detour = travel > 0 ? `a detour of ${countText(travel, 'minute')}` : 'no detour';
  return commute > 0 ? `${detour} and ${countText(commute, 'minute')} more from or to home` : detour;
}

function wordSkills({ lookup, visit, held, worker }: Subject): string | undefined {
  if (visit.skills.length === 0) return undefined;
  const { date } = optionAt(visit, held.start);
  const missing = visit.skills.filter((skillId) => !holdsSkill(worker, skillId, date));
  return missing.length > 0
    ? `does not hold what is needed: ${lookup.names.skills(missing)}`
    : `holds what is needed: ${lookup.names.skills(visit.skills)}`;
}

function wordWishes({ person, worker }: Subject): string | undefined {
  const shared = (wished: readonly string[], offered: readonly string[]) =>
    wished.filter((item) => offered.includes(item));
  const met = [
    ...(person.workerGender && person.workerGender.gender === worker.gender
      ? [`a ${worker.gender} worker`]
      : []),
    ...shared(person.languages, worker.languages),
    ...shared(person.interests, worker.interests),
  ];
  return met.length === 0 ? undefined : `meets wishes of ${person.name}: ${listText(met)}`;
}

function wordNextBest({ seat }: Subject): string | undefined {
  if (!seat) return undefined;
  const [next] = seat.able;
  if (!next) return 'nobody else could take it and keep every rule';
  const because = next.because.length > 0 ? `: ${next.because.join(', ')}` : '';
  return `the next best is ${next.name}${because}`;
}

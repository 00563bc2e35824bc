import { groupBy, type Person, skillsNeeded, type Worker } from '@homeround/domain';
import { recordsOf, toPeople, toWorkers } from '../dataset/to-dataset';
import type { FaultList } from '../fault-list';
import { areWhole, type Row, spotOf } from '../tables/sheet';
import type { Records } from '../tables/tables';
import type { Folder } from './folder';
import { holdsAllWithin, whyNotSent } from './may-be-sent';

/**
 * Reports recurring visits that too few workers could ever take. Registrations count from the last day that the history
 * knows of, since a dataset does not know today's date.
 */
export function checkEligibleWorkers(folder: Folder, faults: FaultList): void {
  const { sheets } = folder;
  if (!areWhole(sheets, ['people', 'personWorkers', 'doses', 'skills', 'workers', 'workerSkills'])) return;
  const links = recordsOf(sheets.personWorkers);
  const people = new Map(
    toPeople(recordsOf(sheets.people), links).map((person) => [person.personId, person]),
  );
  const workers = toWorkers(recordsOf(sheets.workers), recordsOf(sheets.workerSkills));
  const skills = recordsOf(sheets.skills);
  const doses = groupBy(recordsOf(sheets.doses), (dose) => dose.recurringVisitId);
  const lastDay = sheets.history.rows.reduce(
    (last, { record }) => (record.date > last ? record.date : last),
    '',
  );
  for (const line of sheets.recurringVisits.rows) {
    const person = people.get(line.record.personId);
    if (!person || line.record.skills.some((skillId) => !sheets.skills.ids?.has(skillId))) continue;
    const needed = skillsNeeded(line.record, doses.get(line.record.recurringVisitId) ?? [], skills);
    checkLine(folder, { line, person, workers, needed, lastDay }, faults);
  }
}

interface Question {
  readonly line: Row<Records['recurringVisits']>;
  readonly person: Person;
  readonly workers: readonly Worker[];
  readonly needed: readonly string[];
  readonly lastDay: string;
}

function checkLine(folder: Folder, question: Question, faults: FaultList): void {
  const { line, person, workers, needed, lastDay } = question;
  const { validFrom, validTo, workers: count } = line.record;
  const from = validFrom > lastDay ? validFrom : lastDay;
  if (validTo !== undefined && validTo < from) return;
  const isSkilled = (worker: Worker) => holdsAllWithin(worker, needed, from, validTo);
  const maySend = (worker: Worker) => !whyNotSent(person, worker);
  if (hasEnough(workers, count, (worker) => maySend(worker) && isSkilled(worker))) return;
  const skilled = workers.filter(isSkilled);
  reportShortage(
    folder,
    question,
    { from, skilled: skilled.length, sent: skilled.filter(maySend).length },
    faults,
  );
}

interface Shortage {
  readonly from: string;
  readonly skilled: number;
  /** Of the skilled ones, those who may be sent. */
  readonly sent: number;
}

function reportShortage(
  { sheets }: Folder,
  { line, person, workers, needed }: Question,
  { from, skilled, sent }: Shortage,
  faults: FaultList,
): void {
  const { recurringVisitId, workers: count } = line.record;
  const withSkills = needed.length > 0 ? ` with ${needed.join(', ')}` : '';
  const asks = `${recurringVisitId} needs ${count === 1 ? 'one worker' : 'two workers'}${withSkills}`;
  if (skilled >= count) {
    const cause = `${asks}; there are ${skilled}, of whom ${sent} may be sent to ${person.personId}`;
    faults.add('NOBODY_ELIGIBLE', spotOf(sheets.recurringVisits, line), cause);
    return;
  }
  const spot = spotOf(sheets.recurringVisits, line, 'skills');
  const ever = workers.filter((worker) => holdsAllWithin(worker, needed, '', undefined)).length;
  if (ever < count) faults.add('NOBODY_SKILLED', spot, `${asks}; there are ${ever}`);
  else faults.add('SKILLS_EXPIRED', spot, `${asks}; of ${ever}, ${skilled} hold that from ${from} on`);
}

/** Stops as soon as enough are found: nearly every visit finds them among the first few. */
function hasEnough(workers: readonly Worker[], count: number, suits: (worker: Worker) => boolean): boolean {
  let found = 0;
  return workers.some((worker) => suits(worker) && ++found >= count);
}

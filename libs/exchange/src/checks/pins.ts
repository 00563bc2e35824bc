import {
  daysBetween,
  type Dataset,
  groupBy,
  holdsSkill,
  mondayOf,
  readClockTime,
  type RecurringVisit,
  skillsNeeded,
  weekdayIndex,
} from '@homeround/domain';
import type { FaultList } from '../fault-list';
import { shown } from '../shown';
import { type Row, type Sheet, spotOf } from '../tables/sheet';
import type { Records } from '../tables/tables';
import { readVisitId, type VisitIdParts } from '../tables/visit-id-cell';
import { whyNotSent } from './may-be-sent';

/** What pins are held against. */
export type PinGround = Pick<Dataset, 'people' | 'workers' | 'recurringVisits' | 'doses' | 'skills'>;
type Pin = Records['pins'];

/** What warnings call people and workers. */
export type PinCalls = 'by-id' | 'by-name';

/** Reports pins that no visit can follow, and warns of those that a rule forbids. */
export function checkPins(
  sheet: Sheet<Pin>,
  ground: PinGround,
  faults: FaultList,
  calls: PinCalls = 'by-id',
): void {
  const lines = new Map(ground.recurringVisits.map((line) => [line.recurringVisitId, line]));
  const findBreach = toBreachFinder(ground, calls);
  for (const pin of sheet.rows) {
    const { visitId, workerIds } = pin.record;
    const parts = readVisitId(visitId);
    const line = parts && lines.get(parts.recurringVisitId);
    if (!parts || !line) continue;
    if (workerIds.length !== line.workers) {
      const cause = `${visitId} needs ${line.workers}, the pin names ${workerIds.length}`;
      faults.add('PIN_WRONG_WORKER_COUNT', spotOf(sheet, pin, 'workerIds'), cause);
    }
    if (!happens(line, parts)) {
      const cause =
        calls === 'by-id' ? `there is no visit ${visitId}` : 'The visit does not happen on that day';
      faults.add('PIN_WITHOUT_VISIT', spotOf(sheet, pin, 'visitId'), cause);
      continue;
    }
    checkStart(sheet, pin, line, parts, faults, calls);
    const breach = findBreach(pin.record, line, parts);
    if (breach) faults.add('PIN_BREAKS_RULE', spotOf(sheet, pin, 'workerIds'), breach);
  }
}

/** Reports pins of recurring visits that do not exist. */
export function checkPinnedLines(sheet: Sheet<Pin>, lineIds: ReadonlySet<string>, faults: FaultList): void {
  for (const pin of sheet.rows) {
    const id = readVisitId(pin.record.visitId)?.recurringVisitId;
    if (id === undefined || lineIds.has(id)) continue;
    const cause = `${shown(id)} is not in recurring_visits.csv`;
    faults.add('UNKNOWN_ID', spotOf(sheet, pin, 'visitId'), cause);
  }
}

/** On a choice week's first day anything may be free; on a fixed day the line must run. */
function happens(line: RecurringVisit, { date, number }: VisitIdParts): boolean {
  const { days, validFrom, validTo, everyWeeks } = line;
  if (days.kind !== 'fixed') {
    return number !== undefined && (days.kind === 'choice' || number <= days.count);
  }
  const runs = validFrom <= date && (validTo === undefined || date <= validTo);
  const weeks = Math.floor(daysBetween(mondayOf(validFrom), date) / 7);
  return (
    number === undefined && runs && weeks % everyWeeks === 0 && days.weekdays.includes(weekdayIndex(date))
  );
}

function checkStart(
  sheet: Sheet<Pin>,
  pin: Row<Pin>,
  line: RecurringVisit,
  { date, number }: VisitIdParts,
  faults: FaultList,
  calls: PinCalls,
): void {
  const { start } = pin.record;
  if (start === undefined) return;
  const [startDate = '', startClock = ''] = start.split('T');
  const clock = daysBetween(date, startDate) * 1440 + (readClockTime(startClock) ?? 0);
  const fixed = line.timing === 'fixed';
  const earliest = fixed ? line.preferredStart : line.earliestStart;
  const latest = fixed ? line.preferredStart : line.latestStart;
  const days = number === undefined ? [0] : [0, 1, 2, 3, 4, 5, 6];
  if (days.some((day) => earliest <= clock - day * 1440 && clock - day * 1440 <= latest)) return;
  const cause =
    calls === 'by-id'
      ? `${start} is outside the window of ${pin.record.visitId}`
      : `${startClock} is outside the visit's window`;
  faults.add('PIN_BREAKS_RULE', spotOf(sheet, pin, 'start'), cause);
}

function toBreachFinder(ground: PinGround, calls: PinCalls) {
  const people = new Map(ground.people.map((person) => [person.personId, person]));
  const workers = new Map(ground.workers.map((worker) => [worker.workerId, worker]));
  const doses = groupBy(ground.doses, (dose) => dose.recurringVisitId);
  const skillName = (skillId: string) =>
    (calls === 'by-name' && ground.skills.find((skill) => skill.skillId === skillId)?.name) || skillId;
  return (pin: Pin, line: RecurringVisit, { date, number }: VisitIdParts): string | undefined => {
    const person = people.get(line.personId);
    const needed = skillsNeeded(line, doses.get(line.recurringVisitId) ?? [], ground.skills);
    for (const workerId of pin.workerIds) {
      const worker = workers.get(workerId);
      if (!worker || !person) continue;
      const [who, whom] = calls === 'by-id' ? [workerId, person.personId] : [worker.name, person.name];
      const why = whyNotSent(person, worker);
      if (why) return `${who} may not be sent to ${whom}: ${why}`;
      const missing = needed.find((skillId) => !holdsSkill(worker, skillId, date));
      if (missing && number === undefined) return `${who} does not hold ${skillName(missing)} on ${date}`;
    }
    return undefined;
  };
}

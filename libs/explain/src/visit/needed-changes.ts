import { type Finding, toClockText, type Visit, type WorkerId } from '@homeround/domain';
import { toJudge } from '../judge/judge';
import { mustFind, type RotaLookup } from '../rota/rota-lookup';
import { findAllowedStarts } from '../takers/allowed-starts';
import { findRoomMade } from '../takers/find-room-made';
import { findOtherStarts } from '../takers/find-other-starts';
import type { Seat } from '../takers/seat';
import { isRuleOfTime } from '../takers/start-table';
import { countText, listText, toSentence } from '../words/plain-words';
import type { NeededChange } from './explanation';

/** As many of each kind as a planner can weigh. */
const MOST_OF_A_KIND = 2;

/** What would let somebody take a visit that nobody has, the easiest first. */
export function findNeededChanges(
  lookup: RotaLookup,
  visit: Visit,
  seat: Seat,
  onDuty: readonly WorkerId[],
): NeededChange[] {
  const changes = [
    ...findOtherStartChanges(lookup, visit, seat),
    ...(seat.adds === 1 ? findRoomChanges(lookup, visit, onDuty) : []),
    ...findPersonChanges(lookup, visit, seat),
  ];
  return changes.map((change) => ({ ...change, text: toSentence(change.text) }));
}

function findOtherStartChanges(lookup: RotaLookup, visit: Visit, seat: Seat): NeededChange[] {
  const { worker } = lookup.names;
  return findOtherStarts(lookup, visit, seat, MOST_OF_A_KIND).map(({ move, outside }): NeededChange => {
    const minutes = Math.abs(outside);
    const where = `${countText(minutes, 'minute')} ${outside < 0 ? 'before' : 'after'} its window`;
    const takers = move.workerIds.filter((workerId) => !seat.staying.includes(workerId));
    const who = listText(takers.map(worker));
    return {
      kind: 'start',
      text: `if it could start at ${timeOf(lookup, move.start)} (${where}), ${who} could take it`,
      workerId: takers[0]!,
      minutes,
    };
  });
}

function findRoomChanges(lookup: RotaLookup, visit: Visit, onDuty: readonly WorkerId[]): NeededChange[] {
  const { shortVisit, worker } = lookup.names;
  return findRoomMade(lookup, visit, onDuty, MOST_OF_A_KIND).map(
    ({ workerId, other, by, move }): NeededChange => {
      const minutes = Math.abs(by);
      const what = `${shortVisit(other.visitId)} at ${timeOf(lookup, other.start)}`;
      const how = `moved ${countText(minutes, 'minute')} ${by < 0 ? 'earlier' : 'later'}`;
      const then = `${worker(workerId)} could take it at ${timeOf(lookup, move.start)}`;
      return { kind: 'other-visit', text: `if ${what} ${how}, ${then}`, workerId, minutes };
    },
  );
}

/** What the person's own doses and visits leave, and who could then come. */
function findPersonChanges(lookup: RotaLookup, visit: Visit, seat: Seat): NeededChange[] {
  const judge = toJudge(lookup, visit.visitId);
  const starts = findAllowedStarts(visit);
  const blocks = starts.map((start) => {
    const move = { visitId: visit.visitId, start, workerIds: [], shiftIds: {} };
    return { start, findings: judge.findForPerson(move).filter(({ rule }) => isRuleOfTime(rule)) };
  });
  const free = blocks.filter(({ findings }) => findings.length === 0).map(({ start }) => start);
  if (free.length > 0) return [toMissingWorker(lookup, visit, seat, free)];
  const amountOf = (findings: readonly Finding[]) => findings.reduce((sum, { amount }) => sum + amount, 0);
  const least = blocks.sort((a, b) => amountOf(a.findings) - amountOf(b.findings) || a.start - b.start)[0];
  const first = least?.findings[0];
  return least && first
    ? [toTimeChange(lookup, visit, least.start, first), toMissingWorker(lookup, visit, seat, starts)]
    : [];
}

/** The person's own visits or doses are in the way at every start: what would help at the best of them. */
function toTimeChange(lookup: RotaLookup, visit: Visit, start: number, finding: Finding): NeededChange {
  const { rule, visitIds, amount } = finding;
  const other = lookup.heldOf.get(visitIds.find((visitId) => visitId !== visit.visitId) ?? '');
  if (!other || (rule !== 'dose-gap' && rule !== 'one-visit-at-a-time'))
    return {
      kind: 'person',
      text: `the person's days, windows or doses would have to change: ${finding.detail}`,
    };
  const side = other.start <= start ? 'earlier' : 'later';
  const what = `${lookup.names.shortVisit(other.visitId)} at ${timeOf(lookup, other.start)}`;
  const why = rule === 'dose-gap' ? 'the gap between its doses and this one' : 'room for this one';
  const text = `${what} would have to be ${countText(amount, 'minute')} ${side}, for ${why}`;
  return { kind: 'person', text, minutes: amount };
}

function toMissingWorker(
  lookup: RotaLookup,
  visit: Visit,
  seat: Seat,
  starts: readonly number[],
): NeededChange {
  const { span, person } = lookup.names;
  const gender = mustFind(lookup.personOf, visit.personId).workerGender;
  const count = seat.adds === 2 ? 'one or two more workers' : 'one more worker';
  const who = gender?.must ? count.replace('worker', `${gender.gender} worker`) : count;
  const holding = visit.skills.length > 0 ? ` with ${lookup.names.skills(visit.skills)}` : '';
  const when = span(starts[0]!, starts.at(-1)! + visit.minutes);
  const length = countText(visit.minutes, 'minute');
  return {
    kind: 'worker',
    text: `${who}${holding} on duty ${when}, free for ${length} with ${person(visit.personId)}`,
  };
}

const timeOf = (lookup: RotaLookup, minute: number): string => toClockText(lookup.clock.clockOf(minute));

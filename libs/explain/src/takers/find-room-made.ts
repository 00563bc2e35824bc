import type { Minute, Visit, WorkerId } from '@homeround/domain';
import { toJudge } from '../judge/judge';
import { findVisitsInDuty, toChangedDuties } from '../move/change-duties';
import type { Move } from '../move/move';
import { optionAt } from '../rota/option-at';
import { compareHeld, type HeldVisit, mustFind, type RotaLookup } from '../rota/rota-lookup';
import { findAllowedStarts } from './allowed-starts';

/** Another visit that could make room within its own windows, and the visit that then fits. */
export interface RoomMade {
  readonly workerId: WorkerId;
  readonly other: HeldVisit;
  /** Minutes by which the other visit moves; negative = earlier. */
  readonly by: number;
  readonly move: Move;
}

/** A planner asks for a few minutes, not for another time of day. */
const MOST_MINUTES = 45;
/** Judging two moves is dear; those that move least are tried first. */
const MOST_TRIED = 30;

/** The smallest moves of one other single visit that let its worker take the visit, one for each worker. */
export function findRoomMade(
  lookup: RotaLookup,
  visit: Visit,
  workerIds: readonly WorkerId[],
  most: number,
): RoomMade[] {
  const pin = lookup.input.pins.find(({ visitId }) => visitId === visit.visitId);
  const starts = findAllowedStarts(visit, pin);
  const ideas = workerIds
    .flatMap((workerId) => findIdeas(lookup, visit, workerId, starts))
    .filter(({ by }) => by !== 0 && Math.abs(by) <= MOST_MINUTES)
    .sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
  const found: RoomMade[] = [];
  for (const idea of ideas.slice(0, MOST_TRIED)) {
    if (found.length >= most) break;
    if (found.some(({ workerId }) => workerId === idea.workerId)) continue;
    if (keepsEveryRule(lookup, idea)) found.push(idea);
  }
  return found;
}

/** For each gap of the worker's duties: the next visit later, or the one before earlier, by as little as will do. */
function findIdeas(
  lookup: RotaLookup,
  visit: Visit,
  workerId: WorkerId,
  starts: readonly Minute[],
): RoomMade[] {
  const worker = mustFind(lookup.workerOf, workerId);
  const duties = lookup.dutiesOfWorker.get(workerId) ?? [];
  const way = (from: HeldVisit, to: HeldVisit | Visit) =>
    lookup.travel(worker, from.visit.placeId, 'placeId' in to ? to.placeId : to.visit.placeId);
  return duties.flatMap((duty) => {
    const visits = findVisitsInDuty(duties, duty, lookup.visitsOfWorker.get(workerId) ?? []);
    const toIdea = (other: HeldVisit, by: number, start: Minute): RoomMade => ({
      workerId,
      other,
      by,
      move: { visitId: visit.visitId, start, workerIds: [workerId], shiftIds: { [workerId]: duty.shiftId } },
    });
    return visits.flatMap((held, at) => {
      const [before, after] = [visits[at - 1], visits[at + 1]];
      const first = starts.find((start) => start >= (before ? before.end + way(before, visit) : duty.start));
      const back = lookup.travel(worker, visit.placeId, held.visit.placeId);
      const later = first === undefined ? 0 : first + visit.minutes + back - held.start;
      const limit = after
        ? after.start - lookup.travel(worker, visit.placeId, after.visit.placeId) - visit.minutes
        : duty.end - visit.minutes;
      const last = [...starts].reverse().find((start) => start <= limit);
      const earlier = last === undefined ? 0 : last - way(held, visit) - held.end;
      return [
        ...(first !== undefined && later > 0 ? [toIdea(held, later, first)] : []),
        ...(last !== undefined && earlier < 0 ? [toIdea(held, earlier, last)] : []),
      ];
    });
  });
}

/** Both moves, one after the other, are judged as any other move; a pinned start or a double-up stays where it is. */
function keepsEveryRule(lookup: RotaLookup, { workerId, other, by, move }: RoomMade): boolean {
  const { visit, start } = other;
  const option = optionAt(visit, start);
  if (other.workerIds.length > 1 || start + by < option.earliest || start + by > option.latest) return false;
  const making: Move = {
    visitId: visit.visitId,
    start: start + by,
    workerIds: [workerId],
    shiftIds: move.shiftIds,
  };
  if (toJudge(lookup, visit.visitId).findAll(making).length > 0) return false;
  const changed = withMoved(lookup, other, making);
  return toJudge(changed, move.visitId).findAll(move).length === 0;
}

/** The lookup after one visit of one worker has moved. */
function withMoved(lookup: RotaLookup, other: HeldVisit, making: Move): RotaLookup {
  const [workerId = ''] = making.workerIds;
  const moved = { ...other, start: making.start, end: making.start + other.visit.minutes };
  const replace = (visits: readonly HeldVisit[] = []) =>
    visits.map((held) => (held === other ? moved : held)).sort(compareHeld);
  const { personId } = other.visit;
  return {
    ...lookup,
    heldOf: new Map([...lookup.heldOf, [other.visitId, moved]]),
    visitsOfWorker: new Map([
      ...lookup.visitsOfWorker,
      [workerId, replace(lookup.visitsOfWorker.get(workerId))],
    ]),
    visitsOfPerson: new Map([
      ...lookup.visitsOfPerson,
      [personId, replace(lookup.visitsOfPerson.get(personId))],
    ]),
    dutiesOfWorker: new Map([
      ...lookup.dutiesOfWorker,
      [workerId, toChangedDuties(lookup, making, workerId)],
    ]),
  };
}

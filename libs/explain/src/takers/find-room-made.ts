import type { Duty, Minute, Visit, WorkerId } from '@homeround/domain';
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
    .filter(({ by }) => Math.abs(by) <= MOST_MINUTES)
    .sort((a, b) => Math.abs(a.by) - Math.abs(b.by));
  const found: RoomMade[] = [];
  for (const idea of ideas.slice(0, MOST_TRIED)) {
    if (found.length >= most) break;
    if (found.some(({ workerId }) => workerId === idea.workerId)) continue;
    if (keepsEveryRule(lookup, idea)) found.push(idea);
  }
  return found;
}

/** For each visit of the worker: later or earlier, by as little as lets the new one in before or after it. */
function findIdeas(
  lookup: RotaLookup,
  visit: Visit,
  workerId: WorkerId,
  starts: readonly Minute[],
): RoomMade[] {
  const duties = lookup.dutiesOfWorker.get(workerId) ?? [];
  return duties.flatMap((duty) => {
    const visits = findVisitsInDuty(duties, duty, lookup.visitsOfWorker.get(workerId) ?? []);
    const shiftIds = { [workerId]: duty.shiftId };
    return visits.flatMap((other, at) => {
      const neighbours = { duty, before: visits[at - 1], other, after: visits[at + 1] };
      return [later(lookup, visit, starts, neighbours), earlier(lookup, visit, starts, neighbours)]
        .filter((idea) => idea !== undefined)
        .map(({ by, start }): RoomMade => {
          const move = { visitId: visit.visitId, start, workerIds: [workerId], shiftIds };
          return { workerId, other, by, move };
        });
    });
  });
}

interface Neighbours {
  readonly duty: Duty;
  readonly before: HeldVisit | undefined;
  readonly other: HeldVisit;
  readonly after: HeldVisit | undefined;
}

type Idea = { readonly by: number; readonly start: Minute } | undefined;

/** The new visit as early as the one before allows, the other as much later as that asks for. */
function later(
  lookup: RotaLookup,
  visit: Visit,
  starts: readonly Minute[],
  { duty, before, other }: Neighbours,
): Idea {
  const way = toWay(lookup, duty);
  const from = before ? before.end + way(before.visit, visit) : duty.start;
  const start = starts.find((one) => one >= from);
  if (start === undefined) return undefined;
  const by = start + visit.minutes + way(visit, other.visit) - other.start;
  return by > 0 ? { by, start } : undefined;
}

/** The new visit as late as the one after allows, the other as much earlier as that asks for. */
function earlier(
  lookup: RotaLookup,
  visit: Visit,
  starts: readonly Minute[],
  { duty, other, after }: Neighbours,
): Idea {
  const way = toWay(lookup, duty);
  const to = after ? after.start - way(visit, after.visit) : duty.end;
  const start = starts.filter((one) => one + visit.minutes <= to).at(-1);
  if (start === undefined) return undefined;
  const by = start - way(other.visit, visit) - other.end;
  return by < 0 ? { by, start } : undefined;
}

const toWay = (lookup: RotaLookup, { workerId }: Duty) => {
  const worker = mustFind(lookup.workerOf, workerId);
  return (from: Visit, to: Visit) => lookup.travel(worker, from.placeId, to.placeId);
};

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

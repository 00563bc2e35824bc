import type { Duty, Minute, Shift, Visit, Worker, WorkerId } from '@homeround/domain';
import { findOtherVisits, findVisitsInDuty, toDutiesWithout } from '../move/change-duties';
import { findGaps, lacksBreak } from '../move/fit-breaks';
import { compareText, type HeldVisit, mustFind, type RotaLookup } from '../rota/rota-lookup';
import { toWorkPoints, type WorkPoints } from './work-points';

/** How a visit at some start would lie in a shift, by arithmetic alone: the judge has the last word. */
export interface Fit {
  readonly start: Minute;
  readonly shift: Shift;
  /** Minutes of the visit outside the shift. */
  readonly outside: number;
  /** Minutes too few to travel, before and after it. */
  readonly shortBy: number;
  /** Minutes that the roomiest gap lacks for the break, where the duty needs one. */
  readonly breakShort: number;
  /** Points of the worker's side, more than without the visit. */
  readonly points: number;
}

/** Minutes by which a fit falls short of the rules of shifts, travel and breaks. */
export const shortfallOf = ({ outside, shortBy, breakShort }: Fit): number => outside + shortBy + breakShort;

/** One shift of a worker in which a visit may lie: what is in it without the visit, and how the visit would fit. */
export interface Slot {
  readonly fitAt: (start: Minute) => Fit;
}

/** The worker's shifts that overlap the span. */
export function toSlots(
  lookup: RotaLookup,
  visit: Visit,
  workerId: WorkerId,
  span: { readonly from: Minute; readonly to: Minute },
): Slot[] {
  const shifts = (lookup.shiftsOfWorker.get(workerId) ?? []).filter(
    (shift) => shift.start < span.to && span.from < shift.end,
  );
  if (shifts.length === 0) return [];
  const worker = mustFind(lookup.workerOf, workerId);
  const duties = toDutiesWithout(lookup, workerId, visit.visitId);
  const others = findOtherVisits(lookup, workerId, visit.visitId);
  const pointsOf = toWorkPoints(lookup, worker, duties, others);
  const needsNoBreak = lacksAnyBreak(lookup, workerId);
  return shifts.map((shift) => {
    const duty = duties.find(({ shiftId }) => shiftId === shift.shiftId);
    const visits = duty ? findVisitsInDuty(duties, duty, others) : [];
    const gaps = duty ? findGaps(lookup, duty, visits) : [];
    const rooms = gaps.map(({ room }) => room);
    const parts = { lookup, visit, worker, shift, duty, visits, rooms, pointsOf, needsNoBreak };
    return { fitAt: (start) => toFit(parts, start) };
  });
}

/** True where a break is missing already: that is not a move's doing. */
function lacksAnyBreak(lookup: RotaLookup, workerId: WorkerId): boolean {
  const duties = lookup.dutiesOfWorker.get(workerId) ?? [];
  const visits = lookup.visitsOfWorker.get(workerId) ?? [];
  return duties.some((duty) => lacksBreak(lookup, duty, findVisitsInDuty(duties, duty, visits)));
}

interface SlotParts {
  readonly lookup: RotaLookup;
  readonly visit: Visit;
  readonly worker: Worker;
  readonly shift: Shift;
  readonly duty: Duty | undefined;
  readonly visits: readonly HeldVisit[];
  /** Minutes beside the travel in the gap after each visit but the last. */
  readonly rooms: readonly number[];
  readonly pointsOf: WorkPoints;
  readonly needsNoBreak: boolean;
}

function toFit(parts: SlotParts, start: Minute): Fit {
  const { visit, shift, duty, visits } = parts;
  const end = start + visit.minutes;
  const at = findPlace(visits, start, visit.visitId);
  const [before, after] = [visits[at - 1], visits[at]];
  const ways = findWays(parts, before, after);
  // From and to a hub, the duty grows with the visit as far as the shift allows.
  const [leave, back] = [start - ways.out, end + ways.back];
  const from = Math.max(shift.start, Math.min(duty?.start ?? leave, before ? Infinity : leave));
  const to = Math.min(shift.end, Math.max(duty?.end ?? back, after ? -Infinity : back));
  const slack = {
    before: before ? start - before.end - ways.to : Math.min(0, leave - shift.start),
    after: after ? after.start - end - ways.from : Math.min(0, shift.end - back),
  };
  const rooms = parts.rooms.filter((_, gap) => gap !== at - 1);
  const room = Math.max(0, ...rooms, before ? slack.before : 0, after ? slack.after : 0);
  const flexMinutes = shift.kind === 'flex' ? to - from - (duty ? duty.end - duty.start : 0) : 0;
  return {
    start,
    shift,
    outside: Math.max(0, shift.start - start) + Math.max(0, end - shift.end),
    shortBy: Math.max(0, -slack.before) + Math.max(0, -slack.after),
    breakShort: findBreakShortfall(parts, to - from, room),
    points: parts.pointsOf({ visit, before, after, flexMinutes }),
  };
}

/** Minutes to the visit and from it; `out` and `back` are those from and to a hub, where it is first or last. */
function findWays({ lookup, visit, worker }: SlotParts, before?: HeldVisit, after?: HeldVisit) {
  const { kind, placeId } = worker.start;
  const to = lookup.travel(worker, before?.visit.placeId ?? placeId, visit.placeId);
  const from = lookup.travel(worker, visit.placeId, after?.visit.placeId ?? placeId);
  const isHub = kind === 'hub';
  return { to, from, out: !before && isHub ? to : 0, back: !after && isHub ? from : 0 };
}

/** One visit alone needs no break, however long its duty is. */
function findBreakShortfall(
  { lookup, visits, needsNoBreak }: SlotParts,
  length: number,
  room: number,
): number {
  const { breakAfter, breakMinutes } = lookup.input.rules.values;
  if (needsNoBreak || visits.length === 0 || length <= breakAfter) return 0;
  return Math.max(0, breakMinutes - room);
}

/** How many visits of the duty stand before a visit with that start. */
function findPlace(visits: readonly HeldVisit[], start: Minute, visitId: string): number {
  const at = visits.findIndex(
    (held) => held.start > start || (held.start === start && compareText(held.visitId, visitId) > 0),
  );
  return at === -1 ? visits.length : at;
}

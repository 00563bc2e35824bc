import type { Duty, Minute, Shift, VisitId, Worker, WorkerId } from '@homeround/domain';
import { compareHeld, type HeldVisit, mustFind, type RotaLookup } from '../rota/rota-lookup';
import { fitBreaks } from './fit-breaks';
import type { Move } from './move';
import { findRestBounds } from './rest-bounds';

interface Span {
  readonly start: Minute;
  readonly end: Minute;
}

/**
 * A worker's duties after a move. A core shift with a visit gives a duty that is the whole shift, less what daily rest
 * asks for; a flex duty is the used span, with the way from and to a hub. A duty that is there already keeps its span
 * unless the visit needs more of the shift; one whose last visit goes is dropped. Breaks move only where they must.
 */
export function toChangedDuties(lookup: RotaLookup, move: Move, workerId: WorkerId): readonly Duty[] {
  const duties = lookup.dutiesOfWorker.get(workerId) ?? [];
  const held = lookup.heldOf.get(move.visitId);
  const had = held?.workerIds.includes(workerId) ?? false;
  const gets = move.workerIds.includes(workerId);
  if (had && gets && held?.start === move.start) return duties;
  const left = toDutiesWithout(lookup, workerId, move.visitId);
  if (!gets) return left;
  const others = findOtherVisits(lookup, workerId, move.visitId);
  return withVisit(lookup, left, move, mustFind(lookup.workerOf, workerId), others);
}

/** A worker's duties once a visit is gone from them. */
export function toDutiesWithout(lookup: RotaLookup, workerId: WorkerId, visitId: VisitId): readonly Duty[] {
  const duties = lookup.dutiesOfWorker.get(workerId) ?? [];
  const held = lookup.heldOf.get(visitId);
  if (!held?.workerIds.includes(workerId)) return duties;
  return withoutVisit(lookup, duties, held, findOtherVisits(lookup, workerId, visitId));
}

/** The worker's visits without one of them. */
export function findOtherVisits(lookup: RotaLookup, workerId: WorkerId, visitId: VisitId): HeldVisit[] {
  return (lookup.visitsOfWorker.get(workerId) ?? []).filter((held) => held.visitId !== visitId);
}

const holds = (duty: Span, held: Span) => duty.start <= held.start && held.end <= duty.end;

/** The visits that belong to one of a worker's duties: each belongs to the first that contains it. */
export function findVisitsInDuty(
  duties: readonly Duty[],
  duty: Duty,
  visits: readonly HeldVisit[],
): HeldVisit[] {
  return visits.filter((held) => duties.find((one) => holds(one, held)) === duty);
}

function withoutVisit(
  lookup: RotaLookup,
  duties: readonly Duty[],
  held: HeldVisit,
  others: readonly HeldVisit[],
): readonly Duty[] {
  const duty = duties.find((one) => holds(one, held));
  if (!duty) return duties;
  const visits = findVisitsInDuty(duties, duty, others);
  const worker = mustFind(lookup.workerOf, duty.workerId);
  const used = findUsedSpan(lookup, worker, visits);
  if (!used) return duties.filter((one) => one !== duty);
  const isFlex = lookup.shiftOf.get(duty.shiftId)?.kind === 'flex';
  const span = isFlex ? clip(used, duty) : duty;
  const changed = fitBreaks(lookup, { ...duty, start: span.start, end: span.end }, visits);
  return duties.map((one) => (one === duty ? changed : one));
}

function withVisit(
  lookup: RotaLookup,
  duties: readonly Duty[],
  move: Move,
  worker: Worker,
  others: readonly HeldVisit[],
): readonly Duty[] {
  const shift = lookup.shiftOf.get(move.shiftIds[worker.workerId] ?? '');
  if (!shift) return duties;
  const visit = mustFind(lookup.visitOf, move.visitId);
  const { visitId, start, workerIds } = move;
  const held: HeldVisit = { visitId, start, workerIds, visit, end: start + visit.minutes };
  const duty = duties.find(({ shiftId }) => shiftId === shift.shiftId);
  const visits = [...(duty ? findVisitsInDuty(duties, duty, others) : []), held].sort(compareHeld);
  const used = findUsedSpan(lookup, worker, visits)!;
  const need = {
    start: visits[0] === held || !duty ? used.start : duty.start,
    end: visits.at(-1) === held || !duty ? used.end : duty.end,
  };
  const open = duty ?? openDuty(lookup, shift, duties, need);
  const span = clip({ start: Math.min(open.start, need.start), end: Math.max(open.end, need.end) }, shift);
  const within = visits.filter((one) => holds(span, one));
  const changed = fitBreaks(lookup, { ...open, ...span }, within);
  return [...duties.filter((one) => one !== duty), changed].sort((a, b) => a.start - b.start);
}

/** From leaving the hub (or the first visit) to being back (or the last visit's end). Undefined without visits. */
function findUsedSpan(lookup: RotaLookup, worker: Worker, visits: readonly HeldVisit[]): Span | undefined {
  const [first, last] = [visits[0], visits.at(-1)];
  if (!first || !last) return undefined;
  if (worker.start.kind === 'home') return { start: first.start, end: last.end };
  const { placeId } = worker.start;
  return {
    start: first.start - lookup.travel(worker, placeId, first.visit.placeId),
    end: last.end + lookup.travel(worker, last.visit.placeId, placeId),
  };
}

/** A duty on a shift that had none; what the visit needs is added by the caller. */
function openDuty(lookup: RotaLookup, shift: Shift, duties: readonly Duty[], need: Span): Duty {
  const { shiftId, workerId } = shift;
  if (shift.kind === 'flex') return { shiftId, workerId, ...need, breaks: [] };
  const { from, to } = findRestBounds(lookup, shift, duties);
  const start = Math.max(shift.start, Math.min(from, need.start));
  const end = Math.min(shift.end, Math.max(to, need.end));
  return { shiftId, workerId, start, end, breaks: [] };
}

/** The part of a span inside another; never less than nothing. */
function clip(span: Span, within: Span): Span {
  const start = Math.min(Math.max(span.start, within.start), within.end);
  return { start, end: Math.max(start, Math.min(span.end, within.end)) };
}

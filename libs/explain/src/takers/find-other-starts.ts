import type { Minute, Visit, VisitOption } from '@homeround/domain';
import { type Judge, toJudge } from '../judge/judge';
import type { Move } from '../move/move';
import type { RotaLookup } from '../rota/rota-lookup';
import { findAllowedStarts } from './allowed-starts';
import { type Candidate, toCandidate } from './candidate';
import type { Seat } from './seat';
import { type Offer, type StartTable, toStartTable } from './start-table';

/** How far outside its window a visit is tried: planners ask people for an hour or so, not for another part of the day. */
const MOST_MINUTES = 90;

/** A start outside the visit's own window at which somebody could take it and keep every other rule. */
export interface OtherStart {
  readonly move: Move;
  /** Minutes before (negative) or after the window. */
  readonly outside: number;
}

/** The nearest starts outside the window, each with other workers than those before it; medication windows still hold. */
export function findOtherStarts(lookup: RotaLookup, visit: Visit, seat: Seat, most: number): OtherStart[] {
  const wider = { ...visit, options: visit.options.map(widen) };
  const widerLookup = withVisit(lookup, wider);
  const judge = toJudge(widerLookup, visit.visitId);
  const starts = findAllowedStarts(wider).filter((start) => minutesOutside(visit, start) !== 0);
  const nearestFirst = [...starts].sort(
    (a, b) => Math.abs(minutesOutside(visit, a)) - Math.abs(minutesOutside(visit, b)) || a - b,
  );
  const table = toStartTable(widerLookup, judge, wider, seat, starts);
  const candidates = lookup.input.workers.flatMap(
    ({ workerId }) => toCandidate(widerLookup, judge, table, workerId) ?? [],
  );
  const found: OtherStart[] = [];
  const told = new Set<string>();
  for (const start of nearestFirst) {
    if (found.length >= most) break;
    const move = findMoveAt(judge, table, candidates, start, told);
    if (!move) continue;
    move.workerIds.forEach((workerId) => told.add(workerId));
    found.push({ move, outside: minutesOutside(visit, start) });
  }
  return found;
}

function findMoveAt(
  judge: Judge,
  table: StartTable,
  candidates: readonly Candidate[],
  start: Minute,
  told: ReadonlySet<string>,
): Move | undefined {
  const offers = candidates
    .filter(({ workerId }) => !told.has(workerId))
    .flatMap(({ workerId, open }) =>
      open.filter((fit) => fit.start === start).map((fit) => ({ workerId, fit })),
    )
    .sort((a, b) => a.fit.points - b.fit.points);
  if (offers.length < table.seat.adds || table.isBlocked(start)) return undefined;
  const clean = offers.filter(
    (offer) => judge.findForWorker(table.toMove(start, [offer]), offer.workerId).length === 0,
  );
  const [first, ...others] = clean;
  if (!first) return undefined;
  const second = others.find(({ workerId }) => workerId !== first.workerId);
  const chosen: Offer[] = table.seat.adds === 1 ? [first] : second ? [first, second] : [];
  const move = table.toMove(start, chosen);
  return chosen.length > 0 && judge.findAll(move).length === 0 ? move : undefined;
}

const widen = (option: VisitOption): VisitOption => ({
  ...option,
  earliest: option.earliest - MOST_MINUTES,
  latest: option.latest + MOST_MINUTES,
});

/** 0 inside a window; negative before the nearest one, positive after it. */
function minutesOutside({ options }: Visit, start: Minute): number {
  const all = options.map(({ earliest, latest }) =>
    start < earliest ? start - earliest : Math.max(0, start - latest),
  );
  return all.reduce((nearest, one) => (Math.abs(one) < Math.abs(nearest) ? one : nearest));
}

const withVisit = (lookup: RotaLookup, visit: Visit): RotaLookup => ({
  ...lookup,
  visitOf: new Map([...lookup.visitOf, [visit.visitId, visit]]),
});

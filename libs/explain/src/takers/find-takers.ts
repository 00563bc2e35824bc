import type { Finding, Visit, WorkerId } from '@homeround/domain';
import { type Judge, toJudge } from '../judge/judge';
import { totalOf } from '../judge/total-of';
import type { Move } from '../move/move';
import { compareText, type RotaLookup } from '../rota/rota-lookup';
import { findAllowedStarts } from './allowed-starts';
import { type Candidate, toCandidate } from './candidate';
import { findBestMove, findNearestMove } from './find-best-move';
import { toFindPair } from './find-pairs';
import { findSeats, type Seat } from './seat';
import { type StartTable, toStartTable } from './start-table';
import type { AbleTaker, SeatTakers, UnableTaker } from './taker';

/**
 * Judges every other worker for each seat of a visit: the move that gives the visit to that worker at the best start that
 * keeps every rule, while everything else stays as it is.
 */
export function findTakers(lookup: RotaLookup, visit: Visit): SeatTakers[] {
  const judge = toJudge(lookup, visit.visitId);
  return findSeats(lookup, visit).map((seat) => findSeatTakers(lookup, judge, visit, seat));
}

function findSeatTakers(lookup: RotaLookup, judge: Judge, visit: Visit, seat: Seat): SeatTakers {
  const pin = lookup.input.pins.find(({ visitId }) => visitId === visit.visitId);
  const table = toStartTable(lookup, judge, visit, seat, findAllowedStarts(visit, pin));
  const present = lookup.heldOf.get(visit.visitId)?.workerIds ?? [];
  const others = lookup.input.workers.filter(({ workerId }) => !present.includes(workerId));
  const notOnDuty: WorkerId[] = [];
  const candidates = others.flatMap(({ workerId }) => {
    const candidate = toCandidate(lookup, judge, table, workerId);
    if (!candidate) notOnDuty.push(workerId);
    return candidate ?? [];
  });
  const findMove =
    seat.adds === 2
      ? toFindPair(lookup, judge, table, candidates)
      : (candidate: Candidate) => findBestMove(lookup, judge, table, candidate);
  const judged = candidates.map((candidate) => ({ candidate, move: findMove(candidate) }));
  const able = judged.flatMap(({ candidate, move }) =>
    move ? [toAbleTaker(judge, candidate.workerId, move, seat)] : [],
  );
  const unable = judged.flatMap(({ candidate, move }) =>
    move ? [] : toUnableTakers(judge, table, candidate),
  );
  return { seat, able: able.sort(compareAble), unable: unable.sort(compareUnable), notOnDuty };
}

function toUnableTakers(judge: Judge, table: StartTable, candidate: Candidate): UnableTaker[] {
  const move = findNearestMove(table, candidate);
  return move ? [{ workerId: candidate.workerId, move, findings: judge.findAll(move) }] : [];
}

function toAbleTaker(judge: Judge, workerId: WorkerId, move: Move, seat: Seat): AbleTaker {
  const difference = judge.findDifference(move);
  const withWorkerId = seat.adds === 2 ? move.workerIds.find((id) => id !== workerId) : undefined;
  return {
    workerId,
    ...(withWorkerId === undefined ? {} : { withWorkerId }),
    move,
    difference,
    total: totalOf(difference),
  };
}

const compareAble = (a: AbleTaker, b: AbleTaker): number =>
  a.total - b.total || compareText(a.workerId, b.workerId);

/** Fewest rules first, then the least in law, then the least amount. */
function compareUnable(a: UnableTaker, b: UnableTaker): number {
  return (
    a.findings.length - b.findings.length ||
    countLaw(a.findings) - countLaw(b.findings) ||
    sumAmounts(a.findings) - sumAmounts(b.findings) ||
    compareText(a.workerId, b.workerId)
  );
}

const countLaw = (findings: readonly Finding[]) => findings.filter(({ tier }) => tier === 'law').length;

const sumAmounts = (findings: readonly Finding[]) => findings.reduce((sum, { amount }) => sum + amount, 0);

import type { Judge } from '../judge/judge';
import { toChangedDuties } from '../move/change-duties';
import type { Move } from '../move/move';
import type { RotaLookup } from '../rota/rota-lookup';
import type { Candidate } from './candidate';
import { toHoursLimits } from './hours-limits';
import { type Fit, shortfallOf } from './slots';
import type { StartTable } from './start-table';

/** The cheapest start at which the candidate can take the visit and keep every rule. */
export function findBestMove(
  lookup: RotaLookup,
  judge: Judge,
  table: StartTable,
  { workerId, open }: Candidate,
): Move | undefined {
  const limits = toHoursLimits();
  const pointsOf = (fit: Fit) => fit.points + table.pointsAt(fit.start);
  const inOrder = open
    .filter(({ start }) => table.pointsAt(start) < Infinity)
    .sort((a, b) => pointsOf(a) - pointsOf(b) || a.start - b.start);
  for (const fit of inOrder) {
    if (table.isBlocked(fit.start)) continue;
    const move = table.toMove(fit.start, [{ workerId, fit }]);
    const duty = toChangedDuties(lookup, move, workerId).find(({ shiftId }) => shiftId === fit.shift.shiftId);
    if (duty && limits.exceeds(duty)) continue;
    const findings = judge.findForWorker(move, workerId);
    if (findings.length > 0) {
      if (duty) limits.note(duty, findings);
      continue;
    }
    if (judge.findAll(move).length === 0) return move;
  }
  return undefined;
}

/** How many of the nearest starts are looked at for one that suits the person. */
const NEAREST = 20;

/** The move that comes nearest to keeping every rule, to say what is in the way. */
export function findNearestMove(table: StartTable, { workerId, fits }: Candidate): Move | undefined {
  const pointsOf = (fit: Fit) => Math.min(fit.points + table.pointsAt(fit.start), Number.MAX_SAFE_INTEGER);
  const nearest = [...fits]
    .sort(
      (a, b) =>
        a.outside - b.outside ||
        shortfallOf(a) - shortfallOf(b) ||
        pointsOf(a) - pointsOf(b) ||
        a.start - b.start,
    )
    .slice(0, NEAREST);
  const fit = nearest.find(({ start }) => !table.isBlocked(start)) ?? nearest[0];
  return fit && table.toMove(fit.start, [{ workerId, fit }]);
}

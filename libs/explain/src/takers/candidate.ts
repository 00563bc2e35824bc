import type { LocalDate, RuleName, Visit, WorkerId } from '@homeround/domain';
import type { Judge } from '../judge/judge';
import { remember } from '../remember';
import type { RotaLookup } from '../rota/rota-lookup';
import { type Fit, shortfallOf, toSlots } from './slots';
import { isRuleOfTime, type StartTable } from './start-table';

/** A worker with a shift at some allowed time of the visit. */
export interface Candidate {
  readonly workerId: WorkerId;
  /** Every allowed start in each of their shifts. */
  readonly fits: readonly Fit[];
  /** Those that leave no rule of shifts, travel and breaks short, on days on which nothing about the worker is in the way. */
  readonly open: readonly Fit[];
}

/** Undefined for somebody who is not on duty. */
export function toCandidate(
  lookup: RotaLookup,
  judge: Judge,
  table: StartTable,
  workerId: WorkerId,
): Candidate | undefined {
  const slots = toSlots(lookup, table.visit, workerId, table.span);
  if (slots.length === 0) return undefined;
  const fits = slots.flatMap(({ fitAt }) => table.starts.map(fitAt));
  const hasPinnedStart = lookup.input.pins.some(
    (pin) => pin.visitId === table.visit.visitId && pin.start !== undefined,
  );
  const isRefused = remember(
    (fit: Fit) =>
      judge
        .findForPerson(table.toMove(fit.start, [{ workerId, fit }]))
        .some(({ rule }) => !isRuleOfTime(rule) && !isLeftOpen(rule, table)),
    // A worker's skills depend on the day; of these rules only a pinned start looks at the minute.
    ({ start }) => (hasPinnedStart ? start : findDate(table.visit, start)),
  );
  return { workerId, fits, open: fits.filter((fit) => shortfallOf(fit) === 0 && !isRefused(fit)) };
}

/** With two to be found, one alone breaks these. */
const isLeftOpen = (rule: RuleName, { seat }: StartTable): boolean =>
  seat.adds === 2 && (rule === 'double-up' || rule === 'pin');

const findDate = ({ options }: Visit, start: number): LocalDate | undefined =>
  options.find(({ earliest, latest }) => earliest <= start && start <= latest)?.date;

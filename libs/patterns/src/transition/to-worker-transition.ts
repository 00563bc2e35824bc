import type { LocalDate, PatternInput, PatternWorker } from '@homeround/domain';
import { type DutySpan, layOutDuties, type WorkedPattern } from './dated-shifts';
import { findTransitionFindings } from './transition-findings';
import type { DatedShift, WorkerTransition } from './transition-plan';

export interface Change {
  readonly worker: PatternWorker;
  readonly changeover: LocalDate;
  readonly before: WorkedPattern;
  readonly after: WorkedPattern;
}

/** Days looked at on either side: four weeks, which the longest spell off in a cycle stays below. */
const DAYS = 28;

/** Old shifts start before the changeover, new ones from it on. */
export function toWorkerTransition(input: PatternInput, change: Change): WorkerTransition {
  const { worker, changeover, before, after } = change;
  const layOut = (worked: WorkedPattern) => layOutDuties(worked, input.cycleAnchor, changeover, -DAYS, DAYS);
  const [oldAlone, freshAlone] = [layOut(before), layOut(after)];
  const old = oldAlone.filter(({ day }) => day < 0);
  const fresh = freshAlone.filter(({ day }) => day >= 0);
  // The last to end: a night may be followed by nothing that ends later.
  const last = old.reduce<DutySpan | undefined>(
    (latest, duty) => (latest && latest.to > duty.to ? latest : duty),
    undefined,
  );
  const first = fresh[0];
  return {
    workerId: worker.workerId,
    localityId: worker.localityId,
    teamId: worker.teamId,
    changeover,
    lastShift: last ? toShift(last) : null,
    firstShift: first ? toShift(first) : null,
    restHours: last && first ? (first.from - last.to) / 60 : null,
    hoursBefore: hoursOf(old.filter(({ day }) => day >= -7)),
    hoursAfter: hoursOf(fresh.filter(({ day }) => day < 7)),
    findings: findTransitionFindings(input, { old, fresh, oldAlone, freshAlone, last, first }),
  };
}

const toShift = ({ date, start, end }: DutySpan): DatedShift => ({ date, start, end });

const hoursOf = (duties: readonly DutySpan[]) =>
  duties.reduce((sum, { from, to }) => sum + to - from, 0) / 60;

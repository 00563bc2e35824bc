import { type Fault, type Period, type Rota, type RotaInput, toPeriodClock } from '@homeround/domain';
import { FaultList } from '../fault-list';
import { shown } from '../shown';
import { parseRotaFile } from './parse-rota-file';
import type { RotaFile } from './rota-schema';

export type RotaReading =
  | {
      readonly rota: Rota;
      /** Name of the dataset that the rota was made from. */
      readonly dataset: string;
    }
  | { readonly faults: Fault[] };

/**
 * Reads a rota file, or gives every fault with the path to its spot as `column`. With an input, the rota must be for its
 * period and name only its visits, shifts and workers; without one, only the form is checked. Whether the rota keeps the
 * rules is the checker's to say.
 */
export function readRota(content: Uint8Array | string, input?: RotaInput, file = 'ROTA.json'): RotaReading {
  const faults = new FaultList();
  const parsed = parseRotaFile(content, file, faults);
  if (parsed && input) checkAgainst(input, parsed, file, faults);
  if (!parsed || faults.refused) return { faults: faults.inOrder() };
  return { rota: toRota(parsed), dataset: parsed.dataset };
}

function checkAgainst(input: RotaInput, rota: RotaFile, file: string, faults: FaultList): void {
  if (!isSamePeriod(rota.period, input.period)) {
    const { from, days, timeZone } = rota.period;
    const cause = `the rota is for ${days} days from ${from}, ${shown(timeZone)}`;
    faults.add('ROTA_OTHER_PERIOD', { file, column: 'period' }, cause);
    return;
  }
  const visitIds = new Set(input.visits.map((visit) => visit.visitId));
  const shiftIds = new Set(input.shifts.map((shift) => shift.shiftId));
  const workerIds = new Set(input.workers.map((worker) => worker.workerId));
  const check = (ids: ReadonlySet<string>, id: string, column: string) => {
    if (!ids.has(id)) faults.add('ROTA_UNKNOWN_ID', { file, column }, `${shown(id)} is not in the dataset`);
  };
  rota.visits.forEach((visit, index) => {
    check(visitIds, visit.visitId, `visits[${index}].visitId`);
    visit.workerIds.forEach((id, at) => check(workerIds, id, `visits[${index}].workerIds[${at}]`));
  });
  rota.unallocated.forEach((id, index) => check(visitIds, id, `unallocated[${index}]`));
  rota.duties.forEach((duty, index) => {
    check(shiftIds, duty.shiftId, `duties[${index}].shiftId`);
    check(workerIds, duty.workerId, `duties[${index}].workerId`);
  });
}

function isSamePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.days === b.days && a.timeZone === b.timeZone;
}

function toRota({ period, origin, visits, unallocated, duties }: RotaFile): Rota {
  const clock = toPeriodClock(period);
  // The schema has seen to it that every moment is a time.
  const minute = (moment: string) => clock.minuteOfIso(moment)!;
  const span = <Span extends { start: string; end: string }>(of: Span) => ({
    ...of,
    start: minute(of.start),
    end: minute(of.end),
  });
  const { stoppedAfter, ...made } = origin;
  return {
    period,
    origin: { ...made, ...(stoppedAfter === undefined ? {} : { stoppedAfter }) },
    visits: visits.map((visit) => ({ ...visit, start: minute(visit.start) })),
    unallocated,
    duties: duties.map((duty) => ({ ...span(duty), breaks: duty.breaks.map(span) })),
  };
}

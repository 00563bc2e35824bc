import type { AllocatedVisit, Duty, Minute, Rota, RotaInput, VisitId, WorkerId } from '@homeround/domain';
import { type Breach, toBreach } from '../breach';
import type { InputIndex } from './input-index';

/** A rota without what the input does not know or what makes no sense; that is kept aside, as breaches. */
export interface SiftedRota {
  /** With known workers only. */
  readonly visits: readonly AllocatedVisit[];
  /** With breaks that lie inside the duty only. */
  readonly duties: readonly Duty[];
  /** How often each id stands among the visits and the unallocated ones, sense or not. */
  readonly mentions: ReadonlyMap<VisitId, number>;
  readonly strange: readonly Breach[];
}

interface Span {
  readonly start: Minute;
  readonly end: Minute;
}

type Report = (about: { visitId?: unknown; workerId?: unknown }, detail: string) => void;

/** Reads a rota as what it may be: anything. A rota file is written by others. Never throws. */
export function siftRota(input: RotaInput, known: InputIndex, rota: Rota): SiftedRota {
  const strange: Breach[] = [];
  const report = reportTo(strange);
  const fields = fieldsOf(rota);
  siftPeriod(input, fields['period'], report);
  const mentions = new Map<VisitId, number>();
  const mention = (id: unknown) => {
    if (isKnown(known.visits, id)) mentions.set(id, (mentions.get(id) ?? 0) + 1);
    else report({ visitId: id }, 'is no visit of this period');
  };
  for (const item of listOf(fields['visits'])) mention(fieldsOf(item)['visitId']);
  for (const id of listOf(fields['unallocated'])) mention(id);
  return {
    visits: listOf(fields['visits']).flatMap((item) => siftVisit(fieldsOf(item), known, report)),
    duties: listOf(fields['duties']).flatMap((item) => siftDuty(fieldsOf(item), known, report)),
    mentions,
    strange,
  };
}

const reportTo =
  (strange: Breach[]): Report =>
  ({ visitId, workerId }, detail) =>
    strange.push({
      ...toBreach({ workerIds: workerId === undefined ? [] : [textOf(workerId)] }, 1, detail),
      visitIds: visitId === undefined ? [] : [textOf(visitId)],
    });

function siftPeriod(input: RotaInput, item: unknown, report: Report): void {
  const period = fieldsOf(item);
  const { from, days, timeZone } = input.period;
  if (period['from'] !== from || period['days'] !== days || period['timeZone'] !== timeZone) {
    report({}, 'the rota is for another period');
  }
}

function siftVisit(item: Fields, known: InputIndex, report: Report): AllocatedVisit[] {
  const { visitId, start } = item;
  if (!isKnown(known.visits, visitId)) return [];
  if (!isMinute(start)) {
    report({ visitId }, 'does not start at a whole minute');
    return [];
  }
  const workerIds = listOf(item['workerIds']).filter((workerId): workerId is WorkerId => {
    if (isKnown(known.workers, workerId)) return true;
    report({ visitId, workerId }, 'has a worker who is not known');
    return false;
  });
  return [{ visitId, start, workerIds }];
}

function siftDuty(item: Fields, known: InputIndex, report: Report): Duty[] {
  const { shiftId, workerId, start, end } = item;
  if (!isKnown(known.workers, workerId)) {
    report({ workerId }, 'a duty has a worker who is not known');
    return [];
  }
  if (!isKnown(known.shifts, shiftId)) {
    report({ workerId }, 'a duty has a shift that is not known');
    return [];
  }
  if (!isMinute(start) || !isMinute(end) || end < start) {
    report({ workerId }, 'a duty is no span of whole minutes');
    return [];
  }
  return [
    { shiftId, workerId, start, end, breaks: siftBreaks(item['breaks'], { start, end }, report, workerId) },
  ];
}

function siftBreaks(items: unknown, duty: Span, report: Report, workerId: WorkerId): Span[] {
  return listOf(items).flatMap((item) => {
    const { start, end } = fieldsOf(item);
    if (isMinute(start) && isMinute(end) && duty.start <= start && start <= end && end <= duty.end) {
      return [{ start, end }];
    }
    report({ workerId }, 'a break is no span of whole minutes inside its duty');
    return [];
  });
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (item: unknown): Fields =>
  typeof item === 'object' && item !== null ? (item as Fields) : {};
const listOf = (item: unknown): readonly unknown[] => (Array.isArray(item) ? item : []);
const textOf = (item: unknown): string =>
  typeof item === 'string' || typeof item === 'number' ? String(item) : typeof item;
const isMinute = (item: unknown): item is number => Number.isSafeInteger(item);
const isKnown = (ids: ReadonlyMap<string, unknown>, id: unknown): id is string =>
  typeof id === 'string' && ids.has(id);

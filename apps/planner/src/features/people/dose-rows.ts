import type { PersonPage } from '@homeround/contract';
import type { PersonVisit } from './person-visit';

type Dose = PersonVisit['doses'][number];

/** One dose on one day. */
export interface DoseRow {
  readonly key: string;
  readonly date: string;
  readonly medicineId: string;
  readonly administration: Dose['administration'];
  readonly timeCritical: boolean;
  /** "07:30 to 09:00"; undefined where the dose has none. */
  readonly window: string | undefined;
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  readonly startClock: string | undefined;
  readonly at: string | undefined;
}

export function toDoseRows(days: PersonPage['days']): readonly DoseRow[] {
  return days.flatMap(({ date, visits }) =>
    visits.flatMap((visit) => visit.doses.map((dose, index) => toRow(date, visit, dose, index))),
  );
}

function toRow(date: string, visit: PersonVisit, dose: Dose, index: number): DoseRow {
  const { medicationWindow: window } = visit;
  return {
    key: `${date} ${visit.visitId} ${index}`,
    date,
    medicineId: dose.medicineId,
    administration: dose.administration,
    timeCritical: dose.timeCritical,
    window: window === undefined ? undefined : `${window.earliest} to ${window.latest}`,
    earliest: window?.earliest,
    latest: window?.latest,
    startClock: visit.startClock,
    at: dose.at,
  };
}

/** Whether the visit starts when all its doses are due; undefined where there is no window. */
export function windowVerdict(
  row: Pick<DoseRow, 'earliest' | 'latest' | 'startClock'>,
): 'inside' | 'outside' | 'nobody' | undefined {
  const { earliest, latest, startClock } = row;
  if (startClock === undefined) return 'nobody';
  if (earliest === undefined || latest === undefined) return undefined;
  // A window past midnight ends "before" it starts on the clock.
  const inside =
    earliest <= latest
      ? earliest <= startClock && startClock <= latest
      : startClock >= earliest || startClock <= latest;
  return inside ? 'inside' : 'outside';
}

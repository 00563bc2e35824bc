import { type Absence, addDays, type LocalDate, toClockText } from '@homeround/domain';

/**
 * That a worker is away on a day, with the hours where it is not the whole day: "Absent", "Absent from 12:00". Never why:
 * that somebody is ill is nobody's business who plans or prints a rota.
 */
export function wordAbsences(absences: readonly Absence[], date: LocalDate): string | undefined {
  const texts = absences
    .filter((absence) => isOn(absence, date))
    .map((absence) => wordAbsence(absence, date));
  return texts.length === 0 ? undefined : [...new Set(texts)].join(', ');
}

/** An absence that ends at 00:00 is not on the day that begins then. */
const isOn = ({ fromDate, fromClock, toDate, toClock }: Absence, date: LocalDate): boolean =>
  (fromClock < 1440 ? fromDate : addDays(fromDate, 1)) <= date &&
  (toDate > date || (toDate === date && toClock > 0));

function wordAbsence({ fromDate, fromClock, toDate, toClock }: Absence, date: LocalDate): string {
  const begins = fromDate === date && fromClock > 0 ? toClockText(fromClock) : undefined;
  const ends = toDate === date && toClock < 1440 ? toClockText(toClock) : undefined;
  if (begins && ends) return `Absent ${begins}–${ends}`;
  if (begins) return `Absent from ${begins}`;
  return ends ? `Absent until ${ends}` : 'Absent';
}

import { type Absence, addDays, type LocalDate, toClockText } from '@homeround/domain';

/** Why a worker is away on a day, with the hours where it is not the whole day: "Leave", "Sickness from 12:00". */
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

function wordAbsence({ kind, fromDate, fromClock, toDate, toClock }: Absence, date: LocalDate): string {
  const name = kind === 'other' ? 'Away' : kind.charAt(0).toUpperCase() + kind.slice(1);
  const begins = fromDate === date && fromClock > 0 ? toClockText(fromClock) : undefined;
  const ends = toDate === date && toClock < 1440 ? toClockText(toClock) : undefined;
  if (begins && ends) return `${name} ${begins}–${ends}`;
  if (begins) return `${name} from ${begins}`;
  return ends ? `${name} until ${ends}` : name;
}

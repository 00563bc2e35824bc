import type { LocalDate, Minute, RotaInput, Visit, VisitOption } from '@homeround/domain';
import { findShiftGroups, type ShiftGroup, type UsableShift } from './usable-shifts';
import { findVisitedPlaces } from './visited-places';
import { type FitTest, toFitTests } from './worker-fit';

/** The starts at which one shift of a fitting worker can hold a visit, seen by itself. */
export interface Opening {
  readonly shift: UsableShift;
  /** Day of the visit's option, on which skills must be held. */
  readonly date: LocalDate;
  /** First and last start, both included. */
  readonly earliest: Minute;
  readonly latest: Minute;
  /** Least minutes from the start of the duty to the visit, and from the visit to the end of the duty. */
  readonly wayOut: number;
  readonly wayBack: number;
}

/** Everything about shifts that the pre-check asks again and again. */
export interface Supply {
  readonly groups: readonly ShiftGroup[];
  /** Every opening of a visit, over all its options. None: nobody can ever do it. */
  readonly findOpenings: (visit: Visit) => Opening[];
  /** The same whoever the worker is: skills, the person's refusals and pins left aside. */
  readonly findAnyOpenings: (visit: Visit) => Opening[];
}

/** The starts that a visit's own windows and its pin allow on one option; empty when `latest < earliest`. */
export function toStartWindow(
  option: VisitOption,
  pinnedStart?: Minute,
): { earliest: Minute; latest: Minute } {
  const { medicationWindow: medication } = option;
  return {
    earliest: Math.max(option.earliest, medication?.earliest ?? -Infinity, pinnedStart ?? -Infinity),
    latest: Math.min(option.latest, medication?.latest ?? Infinity, pinnedStart ?? Infinity),
  };
}

export function toSupply(input: RotaInput): Supply {
  const groups = findShiftGroups(input, findVisitedPlaces(input));
  const fitOf = toFitTests(input);
  const pinnedStarts = new Map(input.pins.map((pin) => [pin.visitId, pin.start]));
  return {
    groups,
    findOpenings: (visit) =>
      collect(groups, visit, pinnedStarts.get(visit.visitId), (date) => fitOf(visit, date)),
    findAnyOpenings: (visit) => collect(groups, visit, undefined, () => () => true),
  };
}

function collect(
  groups: readonly ShiftGroup[],
  visit: Visit,
  pinnedStart: Minute | undefined,
  fitOn: (date: LocalDate) => FitTest,
): Opening[] {
  const found: Opening[] = [];
  for (const option of visit.options) {
    const { earliest, latest } = toStartWindow(option, pinnedStart);
    if (latest < earliest) continue;
    const fits = fitOn(option.date);
    for (const group of groups) {
      const wayOut = group.reach?.wayOut.get(visit.placeId) ?? 0;
      const wayBack = group.reach?.wayBack.get(visit.placeId) ?? 0;
      const { shifts } = group;
      const first = findFirst(shifts, earliest + visit.minutes - group.longest);
      for (let at = first; at < shifts.length && shifts[at]!.start + wayOut <= latest; at++) {
        const shift = shifts[at]!;
        const from = Math.max(earliest, shift.start + wayOut);
        const to = Math.min(latest, shift.end - wayBack - visit.minutes);
        if (from > to || !fits(shift.worker)) continue;
        found.push({ shift, date: option.date, earliest: from, latest: to, wayOut, wayBack });
      }
    }
  }
  return found;
}

/** Index of the first shift that starts at or after the minute. */
function findFirst(shifts: readonly UsableShift[], minute: Minute): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shifts[middle]!.start < minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

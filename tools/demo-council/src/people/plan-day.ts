import type { Dice } from '../dice';
import type { Need } from './draw-needs';
import type { ClockSpan, DemandProfile, VisitKind } from '../profiles/demand-profile';

/** One visit of a person's ordinary day. */
export interface DayVisit {
  readonly kind: VisitKind;
  readonly preferredStart: number;
}

/** Least minutes between two preferred starts of a person, wherever the spans allow: nobody is visited without pause. */
const LEAST_PAUSE = 120;
/** Four hours between doses, and a quarter of an hour to spare. */
const DOSE_PAUSE = 255;
const ON_THE_QUARTER = 15;

/** The visits of a person's day in order, on the quarter of an hour; `spaced` leaves room for a gap between doses. */
export function planDay(need: Need, spaced: boolean, profile: DemandProfile, dice: Dice): DayVisit[] {
  const kinds = kindsOf(need, profile, dice);
  const pause = spaced ? DOSE_PAUSE : LEAST_PAUSE;
  const visits: DayVisit[] = [];
  for (const kind of kinds) {
    const last = visits.at(-1)?.preferredStart;
    // Whoever needs four spaced visits has each of them early in its span, or the fourth would come too late.
    const [from, to] =
      spaced && kinds.length === 4 ? earlyIn(kind, profile) : dice.draw(profile.preferredStarts[kind]);
    const wished = dice.whole(from / ON_THE_QUARTER, to / ON_THE_QUARTER) * ON_THE_QUARTER;
    const preferredStart = last === undefined ? wished : Math.max(wished, last + pause);
    visits.push({ kind, preferredStart });
  }
  return visits;
}

function earlyIn(kind: VisitKind, profile: DemandProfile): ClockSpan {
  const from = Math.min(...profile.preferredStarts[kind].map(([span]) => span[0]));
  return [from, from + 3 * ON_THE_QUARTER];
}

/** Who has night support has it twice a night, in place of two visits by day. */
function kindsOf(need: Need, profile: DemandProfile, dice: Dice): readonly VisitKind[] {
  if (need.service !== 'night') return dice.draw(profile.days[need.visitsPerDay]!);
  const byDay: VisitKind[] = need.visitsPerDay === 4 ? ['breakfast', 'bed'] : ['breakfast'];
  return [...byDay, 'night', 'small-hours'];
}

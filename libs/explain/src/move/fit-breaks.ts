import type { Duty, Minute } from '@homeround/domain';
import { type HeldVisit, mustFind, type RotaLookup } from '../rota/rota-lookup';

/** The time between two consecutive visits of a duty. */
export interface Gap {
  readonly start: Minute;
  readonly end: Minute;
  /** Minutes left beside the travel. */
  readonly room: number;
}

/**
 * A duty with breaks that suit its visits: those that overlap none of them stay; where the rule asks for a break and none
 * of them will do, one goes into the roomiest gap between two visits. Where no gap has room there is none.
 */
export function fitBreaks(lookup: RotaLookup, duty: Duty, visits: readonly HeldVisit[]): Duty {
  const { breakAfter, breakMinutes } = lookup.input.rules.values;
  const kept = duty.breaks.filter(
    (pause) =>
      duty.start <= pause.start &&
      pause.end <= duty.end &&
      visits.every((held) => pause.end <= held.start || held.end <= pause.start),
  );
  const isNeeded = duty.end - duty.start > breakAfter && visits.length > 1;
  const gaps = isNeeded ? findGaps(lookup, duty, visits) : [];
  const isMet = kept.some((pause) => gaps.some((gap) => isBreakIn(pause, gap, breakMinutes)));
  const roomiest = gaps.reduce<Gap | undefined>(
    (best, gap) => (gap.room > (best?.room ?? -1) ? gap : best),
    undefined,
  );
  if (!isNeeded || isMet || !roomiest || roomiest.room < breakMinutes) return { ...duty, breaks: kept };
  const added = { start: roomiest.start, end: roomiest.start + breakMinutes };
  const others = kept.filter((pause) => pause.end <= roomiest.start || roomiest.end <= pause.start);
  return { ...duty, breaks: [...others, added].sort((a, b) => a.start - b.start) };
}

/** True where the rule asks for a break and none of the duty's will do. */
export function lacksBreak(lookup: RotaLookup, duty: Duty, visits: readonly HeldVisit[]): boolean {
  const { breakAfter, breakMinutes } = lookup.input.rules.values;
  if (duty.end - duty.start <= breakAfter || visits.length < 2) return false;
  const gaps = findGaps(lookup, duty, visits);
  return !duty.breaks.some((pause) => gaps.some((gap) => isBreakIn(pause, gap, breakMinutes)));
}

export function findGaps(lookup: RotaLookup, duty: Duty, visits: readonly HeldVisit[]): Gap[] {
  const worker = mustFind(lookup.workerOf, duty.workerId);
  return visits.slice(1).map((next, index) => {
    const before = visits[index]!;
    const minutes = lookup.travel(worker, before.visit.placeId, next.visit.placeId);
    return { start: before.end, end: next.start, room: next.start - before.end - minutes };
  });
}

function isBreakIn(pause: { start: Minute; end: Minute }, gap: Gap, breakMinutes: number): boolean {
  const length = pause.end - pause.start;
  return gap.start <= pause.start && pause.end <= gap.end && length >= breakMinutes && length <= gap.room;
}

import type { BoardVisit } from '@homeround/contract';

export const BADGES = ['warning', 'time-critical', 'dose', 'pin', 'double-up'] as const;
export type Badge = (typeof BADGES)[number];

/** A badge is 12 px wide with 2 px beside it. */
export const BADGE_STEP = 14;
/** Border and padding at both ends of a bar. */
const BAR_EDGES = 6;
/** The width of a text in a bar, in pixels. */
export type MeasureText = (text: string) => number;

export interface BarContent {
  readonly badges: readonly Badge[];
  readonly label: string;
}

/** What a visit's bar has to say besides the name, the weightiest first. */
export function badgesOf(visit: BoardVisit): Badge[] {
  const badges: Badge[] = [];
  if (visit.warnings?.length) badges.push('warning');
  if (visit.medication) badges.push(visit.medication);
  if (visit.pinned) badges.push('pin');
  if (visit.doubleUpWith) badges.push('double-up');
  return badges;
}

/**
 * What fits into a bar of this width: the longest form of the name beside the badges. The narrowest bars have a badge
 * alone, and as many badges as have room.
 */
export function fitBar(visit: BoardVisit, width: number, measure: MeasureText): BarContent {
  const room = width - BAR_EDGES;
  const badges = badgesOf(visit).slice(0, Math.max(1, Math.floor(room / BADGE_STEP)));
  const left = room - badges.length * BADGE_STEP;
  return { badges, label: nameForms(visit.person).find((form) => measure(form) <= left) ?? '' };
}

/** "Mrs Ann Campbell", "A Campbell", "Campbell", "AC". */
export function nameForms(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '' && !/^(mr|mrs|ms|miss|dr|mx)\.?$/i.test(word));
  const last = words.at(-1) ?? name;
  const first = words.length > 1 ? words[0]! : '';
  const initial = first.charAt(0);
  return [name, ...(initial ? [`${initial} ${last}`] : []), last, `${initial}${last.charAt(0)}`];
}

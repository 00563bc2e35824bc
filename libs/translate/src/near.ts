import type { OpenOption } from './options';
import { pack } from './pack';

/** Visits listed as near an option: enough for the largest ruin several times over. */
const MOST_NEAR = 40;
/** Places looked at, nearest first. */
const MOST_PLACES = 60;
/** Minutes between preferred starts within which two visits compete for the same workers. */
const NEAR_MINUTES = 100;

/** For each option, the visits near it in place and time, nearest place first. */
export function toNear(
  options: readonly OpenOption[],
  placeOf: Int32Array,
  travel: Uint16Array,
  placeCount: number,
) {
  const atPlace: { start: number; visit: number }[][] = Array.from({ length: placeCount }, () => []);
  for (const { visit, option } of options) atPlace[placeOf[visit]!]!.push({ start: option.preferred, visit });
  for (const list of atPlace) list.sort((a, b) => a.start - b.start || a.visit - b.visit);
  const nearestPlaces = Array.from({ length: placeCount }, (_, place) => {
    if (atPlace[place]!.length === 0) return [];
    return Array.from({ length: placeCount }, (_, other) => other)
      .filter((other) => atPlace[other]!.length > 0)
      .sort((a, b) => travel[place * placeCount + a]! - travel[place * placeCount + b]! || a - b)
      .slice(0, MOST_PLACES);
  });
  const lists = options.map(({ visit, option }) => {
    const near: number[] = [];
    for (const place of nearestPlaces[placeOf[visit]!]!) {
      const list = atPlace[place]!;
      for (let at = firstFrom(list, option.preferred - NEAR_MINUTES); at < list.length; at++) {
        if (list[at]!.start > option.preferred + NEAR_MINUTES) break;
        if (list[at]!.visit !== visit) near.push(list[at]!.visit);
      }
      if (near.length >= MOST_NEAR) break;
    }
    return near.slice(0, MOST_NEAR);
  });
  const packed = pack(lists);
  return { nearFirst: packed.first, nearVisit: packed.items };
}

function firstFrom(list: readonly { start: number }[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

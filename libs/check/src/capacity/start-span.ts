import type { Minute } from '@homeround/domain';
import type { Opening } from './openings';

/** First and last start of a visit that enough workers can make. */
export interface StartSpan {
  readonly earliest: Minute;
  readonly latest: Minute;
}

/** The starts at which one worker, or two different ones together, can do a visit. Undefined when there are none. */
export function findStartSpan(openings: readonly Opening[], workers: 1 | 2): StartSpan | undefined {
  return workers === 1 ? findSingleSpan(openings) : findPairSpan(openings);
}

function findSingleSpan(openings: readonly Opening[]): StartSpan | undefined {
  if (openings.length === 0) return undefined;
  let { earliest, latest } = openings[0]!;
  for (const opening of openings) {
    if (opening.earliest < earliest) earliest = opening.earliest;
    if (opening.latest > latest) latest = opening.latest;
  }
  return { earliest, latest };
}

/** A common start is first possible where some opening begins, and last where some opening ends. */
function findPairSpan(openings: readonly Opening[]): StartSpan | undefined {
  const hasTwo = (start: Minute) => {
    const open = openings.filter((opening) => opening.earliest <= start && start <= opening.latest);
    return open.some(({ shift }) => shift.worker !== open[0]!.shift.worker);
  };
  const distinct = (starts: readonly Minute[]) => [...new Set(starts)].sort((a, b) => a - b);
  const earliest = distinct(openings.map((opening) => opening.earliest)).find(hasTwo);
  const latest = distinct(openings.map((opening) => opening.latest)).findLast(hasTwo);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

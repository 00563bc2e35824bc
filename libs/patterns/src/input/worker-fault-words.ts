import { groupBy, type PatternWorker } from '@homeround/domain';
import { wordIneligible } from '../eligibility/ineligible-words';
import type { Ineligible } from '../eligibility/may-work';
import type { PatternFeatures } from '../features/pattern-features';
import { hoursText } from '../shape/hours-text';
import { listText } from '../words/plain-words';

/** Named of those with one contract; then they are counted. */
const MOST_NAMED = 5;

export function wordContract(
  workers: readonly PatternWorker[],
  contracted: number,
  candidates: readonly PatternFeatures[],
): string {
  const missBy = (minutes: number) => Math.abs(minutes - contracted);
  const nearest = candidates
    .map(({ weeklyMinutes }) => weeklyMinutes)
    .reduce((best, minutes) => (missBy(minutes) < missBy(best) ? minutes : best));
  const more = workers.length - MOST_NAMED;
  const named = workers.slice(0, MOST_NAMED).map(({ workerId }) => workerId);
  const names = listText(more > 0 ? [...named, `${more} more`] : named);
  return `${names}: ${hoursText(contracted)} contracted, the nearest candidate has ${hoursText(nearest)}: a tolerance of ${Math.ceil(missBy(nearest))} minutes would do`;
}

/** What each candidate with the worker's hours breaks, counted by reason: "12 by earliest start, 3 by weekends". */
export function wordBrokenByAll(
  { workerId }: PatternWorker,
  broken: readonly (readonly Ineligible[])[],
): string {
  const reasons = [...groupBy(broken.flat(), ({ reason }) => reason)]
    .map(([reason, all]) => `${all.length} by ${reason.replaceAll('-', ' ')}`)
    .join(', ');
  return `${workerId}: of ${broken.length} candidates with the contracted hours, all break agreements: ${reasons}`;
}

export function wordNothingKept(broken: readonly Ineligible[], present: PatternFeatures): string {
  return `of the present pattern: ${listText(broken.map((one) => wordIneligible(one, present)))}`;
}

import { type Breach, countText, toBreach } from '../breach';
import type { HeldVisit } from '../view/rota-view';
import type { RuleCheck } from './rule-check';

/** Two visits of one person never overlap; one may start in the minute in which another ends. */
export const checkOneVisitAtATime: RuleCheck = (view) =>
  [...view.visitsOfPerson.values()].flatMap(findOverlaps);

/** One breach for each visit that starts before an earlier one has ended: the one that lasts longest. */
function findOverlaps(visits: readonly HeldVisit[]): Breach[] {
  const breaches: Breach[] = [];
  let longest: HeldVisit | undefined;
  for (const held of visits) {
    const overlap = longest ? Math.min(longest.end, held.end) - held.start : 0;
    if (longest && overlap > 0) {
      const detail = `two visits overlap by ${countText(overlap, 'minute')}`;
      breaches.push(toBreach({ visits: [longest.visit, held.visit] }, overlap, detail));
    }
    if (!longest || held.end > longest.end) longest = held;
  }
  return breaches;
}

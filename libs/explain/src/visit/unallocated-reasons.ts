import { findShortages, type Shortage } from '@homeround/check';
import type { Visit } from '@homeround/domain';
import type { RotaLookup } from '../rota/rota-lookup';
import { findSeats } from '../takers/seat';
import { countText, listText, toSentence } from '../words/plain-words';
import { wordShortageBy } from '../words/shortage-words';
import type { SeatExplanation, UnallocatedReasons } from './explanation';
import { findNeededChanges } from './needed-changes';

/** Of those who could nearly take it, as many as a planner will read. */
const MOST_NEAREST = 3;

/** Why nobody has a visit, who comes nearest, and what would have to change. */
export function explainUnallocated(
  lookup: RotaLookup,
  visit: Visit,
  seats: readonly SeatExplanation[],
  shortages: readonly Shortage[] = findShortages(lookup.input),
): UnallocatedReasons {
  const seat = findSeats(lookup, visit)[0]!;
  const explained = seats[0];
  const onDuty = explained?.unable.map(({ workerId }) => workerId) ?? [];
  const shortage = shortages.find(({ visitIds }) => visitIds.includes(visit.visitId));
  const isTakeable = (explained?.able.length ?? 0) > 0;
  return {
    summary: summarise(explained),
    nearest: (explained?.unable ?? [])
      .slice(0, MOST_NEAREST)
      .map(({ workerId, time, obstacles }) =>
        toSentence(
          `${lookup.names.exactWorker(workerId)} at ${time}: ${listText(obstacles.map(({ text }) => text))}`,
        ),
      ),
    changes: isTakeable ? [] : findNeededChanges(lookup, visit, seat, onDuty),
    ...(shortage ? { shortage: { text: wordShortageBy(lookup.names, shortage), shortage } } : {}),
  };
}

/** Why, in one line: who could take it after all, or how many each reason keeps from it. */
export function summarise(seat: SeatExplanation | undefined): string {
  if (!seat) return 'It has all the workers that it needs.';
  const [best] = seat.able;
  if (best) {
    const who = best.with ? `${best.name} with ${best.with.name}` : best.name;
    const others = seat.able.length - 1;
    const more = others > 0 ? `, and so could ${countText(others, 'other')}` : '';
    return `${who} could take it at ${best.time} as things stand${more}.`;
  }
  const counts = [
    ...(seat.notOnDuty.length > 0 ? [`${seat.notOnDuty.length} not on duty`] : []),
    ...seat.ruledOut.map(({ text }) => text),
  ];
  return counts.length === 0 ? 'There is no worker.' : `No worker can take it: ${counts.join('; ')}.`;
}

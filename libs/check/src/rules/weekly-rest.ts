import type { Minute, RuleValues, WorkerId } from '@homeround/domain';
import { countText, toBreach } from '../breach';
import type { RotaView } from '../view/rota-view';
import type { RuleCheck } from './rule-check';

/** Seven days; a clock change inside them is left aside. */
const BLOCK = 7 * 1440;

/**
 * Each whole block of seven days from the period's first midnight holds the weekly rest, or the fourteen days of it with
 * a neighbouring block hold the fortnight's rest or two weekly rests.
 */
export const checkWeeklyRest: RuleCheck = (view) => {
  const { values } = view.input.rules;
  const blocks = Array.from({ length: Math.floor(view.input.period.days / 7) }, (_, block) => block);
  return [...view.dutiesOfWorker.keys()].flatMap((workerId) => {
    const spans = dutySpansOf(view, workerId);
    return blocks.flatMap((block) => {
      const start = block * BLOCK;
      const longest = Math.max(0, ...freeMinutes(spans, start, start + BLOCK));
      const short = values.weeklyRest - longest;
      if (short <= 0) return [];
      if (holdsFortnightRest(values, freeMinutes(spans, start - BLOCK, start + BLOCK))) return [];
      if (holdsFortnightRest(values, freeMinutes(spans, start, start + 2 * BLOCK))) return [];
      const detail = `the longest rest of week ${block + 1} is ${countText(short, 'minute')} too short`;
      return [toBreach({ workerIds: [workerId] }, short, detail)];
    });
  });
};

interface Span {
  readonly start: Minute;
  readonly end: Minute;
}

function dutySpansOf(view: RotaView, workerId: WorkerId): readonly Span[] {
  const own: readonly Span[] = view.dutiesOfWorker.get(workerId) ?? [];
  const outer: readonly Span[] = view.outerDutiesOfWorker.get(workerId) ?? [];
  return [...own, ...outer].sort((a, b) => a.start - b.start);
}

/** Lengths of the duty-free spans between two minutes, clipped to them. */
function freeMinutes(spans: readonly Span[], from: Minute, to: Minute): number[] {
  const free: number[] = [];
  let since = from;
  for (const { start, end } of spans) {
    if (end <= since) continue;
    if (start >= to) break;
    if (start > since) free.push(start - since);
    since = end;
  }
  if (since < to) free.push(to - since);
  return free;
}

const holdsFortnightRest = (values: RuleValues, free: readonly number[]): boolean =>
  free.some((minutes) => minutes >= values.fortnightRest) ||
  free.filter((minutes) => minutes >= values.weeklyRest).length >= 2;

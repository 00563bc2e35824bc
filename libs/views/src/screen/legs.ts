import { type HeldDuty, journeysBetween, type RotaView, waysOf } from '@homeround/check';
import type { BoardRow } from '@homeround/contract';
import type { Minute } from '@homeround/domain';

export type BoardLeg = BoardRow['legs'][number];

/**
 * The ways of a duty in order: out, between visits, back. From and to home they are the worker's own time and always fit;
 * from and to a hub they lie inside the duty. A way of no minutes between visits at one place is left out.
 */
export function toLegs(view: RotaView, duty: HeldDuty): BoardLeg[] {
  const [first, last] = [duty.visits[0], duty.visits.at(-1)];
  if (!first || !last) return [];
  const { out, back } = waysOf(view, duty);
  const isHome = duty.worker.start.kind === 'home';
  const between = journeysBetween(view, duty).map((minutes, at) =>
    toTravel(duty.visits[at]!.end, duty.visits[at + 1]!.start, minutes),
  );
  const legs = isHome
    ? [toCommute(first.start - out, out), ...between, toCommute(last.end, back)]
    : [toTravel(duty.start, first.start, out), ...between, toTravel(last.end, duty.end, back)];
  return legs.filter(({ travelMinutes, shortBy }) => travelMinutes > 0 || shortBy !== undefined);
}

function toTravel(start: Minute, end: Minute, travelMinutes: number): BoardLeg {
  const short = travelMinutes - (end - start);
  return { start, end, travelMinutes, kind: 'travel', ...(short > 0 ? { shortBy: short } : {}) };
}

const toCommute = (start: Minute, travelMinutes: number): BoardLeg => ({
  start,
  end: start + travelMinutes,
  travelMinutes,
  kind: 'commute',
});

import type { HeldDuty } from '@homeround/check';
import type { WorkerPage } from '@homeround/contract';
import type { Minute, Worker } from '@homeround/domain';
import { toBoardVisit } from '../board/board-visit';
import { type BoardLeg, toLegs } from '../screen/legs';
import type { Screen } from '../screen/screen';
import type { WorkerDay } from '../screen/worker-days';

type Stop = WorkerPage['days'][number]['stops'][number];

interface TimedStop {
  readonly start: Minute;
  readonly stop: Stop;
}

/** A worker's day in the order in which it is done: ways, visits and breaks. */
export function toRoundStops(screen: Screen, worker: Worker, day: WorkerDay): Stop[] {
  const visits = day.visits.map((held): TimedStop => ({
    start: held.start,
    stop: { kind: 'visit', ...toBoardVisit(screen, held, worker) },
  }));
  const others = day.duties.flatMap((duty) => [...toWays(screen, duty), ...toBreaks(screen, duty)]);
  // A way that begins when a visit does leads to it; sorting keeps the order of equals.
  return [...others, ...visits].sort((a, b) => a.start - b.start).map(({ stop }) => stop);
}

function toWays(screen: Screen, duty: HeldDuty): TimedStop[] {
  return toLegs(screen.view, duty).map((leg) => {
    const start = leavesAt(leg, duty.breaks);
    const { kind, travelMinutes: minutes, shortBy } = leg;
    const startClock = screen.clock.text(start);
    return { start, stop: { kind, startClock, minutes, ...(shortBy === undefined ? {} : { shortBy }) } };
  });
}

/** After the break, where the break begins before the way could be done. */
function leavesAt({ start, end, travelMinutes }: BoardLeg, breaks: HeldDuty['breaks']): Minute {
  const first = breaks.find((pause) => pause.start >= start && pause.end <= end);
  return first && first.start < start + travelMinutes ? first.end : start;
}

const toBreaks = ({ clock }: Screen, { breaks }: HeldDuty): TimedStop[] =>
  breaks.map(({ start, end }) => ({
    start,
    stop: { kind: 'break', startClock: clock.text(start), endClock: clock.text(end) },
  }));

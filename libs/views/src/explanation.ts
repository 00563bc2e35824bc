import type { Explanation } from '@homeround/contract';
import type { NamedWorker, SeatExplanation, VisitExplanation } from '@homeround/explain';

/** An explanation as it crosses the wire: words and points, without the moves and sums behind them. */
export function toExplanation({ what, workers, seats, unallocated }: VisitExplanation): Explanation {
  return {
    what: {
      ...what,
      needs: [...what.needs],
      options: what.options.map((option) => ({ ...option })),
    },
    workers: workers.map((worker) => ({
      ...toNamed(worker),
      reasons: worker.reasons.map(({ kind, text }) => ({ kind, text })),
    })),
    seats: seats.map(toSeat),
    ...(unallocated
      ? {
          unallocated: {
            summary: unallocated.summary,
            nearest: [...unallocated.nearest],
            changes: unallocated.changes.map(({ kind, text }) => ({ kind, text })),
            ...(unallocated.shortage ? { shortage: unallocated.shortage.text } : {}),
          },
        }
      : {}),
  };
}

const toNamed = ({ workerId, name }: NamedWorker): NamedWorker => ({ workerId, name });

function toSeat({
  replaces,
  able,
  unable,
  notOnDuty,
  ruledOut,
}: SeatExplanation): Explanation['seats'][number] {
  return {
    ...(replaces ? { replaces: toNamed(replaces) } : {}),
    able: able.map((taker) => ({
      ...toNamed(taker),
      ...(taker.with ? { with: toNamed(taker.with) } : {}),
      time: taker.time,
      points: taker.points,
      because: [...taker.because],
    })),
    unable: unable.map((taker) => ({
      ...toNamed(taker),
      time: taker.time,
      obstacles: taker.obstacles.map(({ rule, tier, text }) => ({ rule, tier, text })),
    })),
    notOnDuty: notOnDuty.length,
    ruledOut: ruledOut.map(({ rule, tier, workers, text }) => ({ rule, tier, workers, text })),
  };
}

import type { Worker } from '@homeround/domain';
import { commute } from '../view/journeys';
import type { RotaView } from '../view/rota-view';
import { breakMinutes, contactMinutes, sumOf, travelMinutes, workedMinutes } from '../view/worked-minutes';
import { shareOf } from './statistics';

/** Where the paid time goes. Minutes of the period, over all workers, unless said otherwise. */
export interface PaidMinutes {
  /** Duties less their breaks, which are unpaid. */
  readonly paid: number;
  /** With people; a double-up counts for each of its workers. */
  readonly contact: number;
  /** Travel in working time: between visits, and from and to a hub. */
  readonly travel: number;
  /** From and to home, unpaid. */
  readonly commute: number;
  /** Unpaid. */
  readonly break: number;
  /** Paid − contact − travel. Below 0 only in a rota with findings. */
  readonly idle: number;
  /** Paid minutes of flex duties. */
  readonly overtime: number;
  /** What each worker's core duties exceed the contract by. In one week of a longer cycle this evens out with `underused`. */
  readonly aboveContract: number;
  /** Contracted minutes a week × weeks of the period, of every worker of the input. */
  readonly contracted: number;
  /** What each worker's core duties fall short of the contract by. Absences count too: a rota does not know them. */
  readonly underused: number;
  /** Travel ÷ worker-visits; undefined without visits. */
  readonly travelPerWorkerVisit: number | undefined;
  /** The same with the commute. */
  readonly travelAndCommutePerWorkerVisit: number | undefined;
}

export function measurePaidMinutes(view: RotaView): PaidMinutes {
  const { workers } = view.input;
  const paid = sumOf(view.duties, workedMinutes);
  const contact = sumOf(workers, ({ workerId }) => contactMinutes(view, workerId));
  const travel = sumOf(workers, ({ workerId }) => travelMinutes(view, workerId));
  const commuted = sumOf(view.duties, (duty) => commute(view, duty));
  const workerVisits = sumOf(view.visits, (held) => held.workers.length);
  const weeks = view.input.period.days / 7;
  const balances = workers.map((worker) => balanceOf(view, worker, weeks));
  return {
    paid,
    contact,
    travel,
    commute: commuted,
    break: sumOf(view.duties, breakMinutes),
    idle: paid - contact - travel,
    overtime: sumOf(balances, ({ flex }) => flex),
    aboveContract: sumOf(balances, ({ over }) => Math.max(0, over)),
    contracted: sumOf(workers, ({ contractedMinutes }) => contractedMinutes * weeks),
    underused: sumOf(balances, ({ over }) => Math.max(0, -over)),
    travelPerWorkerVisit: shareOf(travel, workerVisits),
    travelAndCommutePerWorkerVisit: shareOf(travel + commuted, workerVisits),
  };
}

/** Paid flex minutes, and paid core minutes above the contract (negative below it). */
function balanceOf(view: RotaView, worker: Worker, weeks: number): { flex: number; over: number } {
  const paidFor = (kind: 'core' | 'flex') =>
    sumOf(view.dutiesOfWorker.get(worker.workerId) ?? [], (duty) =>
      duty.shift.kind === kind ? workedMinutes(duty) : 0,
    );
  return { flex: paidFor('flex'), over: paidFor('core') - worker.contractedMinutes * weeks };
}

import type { WorkerId } from '@homeround/domain';
import type { HeldDuty, RotaView } from '../view/rota-view';
import { sumOf } from '../view/worked-minutes';
import { type Turn, turnsOf, type WorkingDay, workingDaysOf } from '../view/working-days';
import { weekendsWorked } from './weekends-worked';

/** Rest of one worker with a duty in the rota. Duties known outside the period count as neighbours. */
export interface WorkerRest {
  readonly workerId: WorkerId;
  /** Minutes of the shortest rest between two working days, at least one of them the rota's; undefined without two. */
  readonly smallestRest: number | undefined;
  /** Turns that would fall below the daily rest on the full core shifts, and keep it because a duty is trimmed. */
  readonly turnsTrimmed: number;
  /** Most working days in a row, at least one of them the rota's. */
  readonly longestRun: number;
  /** Weekends on whose Saturday or Sunday a duty begins. */
  readonly weekendsWorked: number;
}

export interface RestMeasures {
  /** Workers with a duty, in the order of the input. */
  readonly workers: readonly WorkerRest[];
  /** The least of all, in minutes; undefined where nobody has two working days. */
  readonly smallestRest: number | undefined;
  readonly turnsTrimmed: number;
  /** 0 without duties. */
  readonly longestRun: number;
  /** Sum over the workers. */
  readonly weekendsWorked: number;
}

export function measureRest(view: RotaView): RestMeasures {
  const workers = view.input.workers
    .filter(({ workerId }) => view.dutiesOfWorker.has(workerId))
    .map(({ workerId }) => restOf(view, workerId));
  const rests = workers.map(({ smallestRest }) => smallestRest).filter((rest) => rest !== undefined);
  return {
    workers,
    smallestRest: leastOf(rests),
    turnsTrimmed: sumOf(workers, ({ turnsTrimmed }) => turnsTrimmed),
    longestRun: Math.max(0, ...workers.map(({ longestRun }) => longestRun)),
    weekendsWorked: sumOf(workers, (worker) => worker.weekendsWorked),
  };
}

function restOf(view: RotaView, workerId: WorkerId): WorkerRest {
  const turns = turnsOf(view, workerId);
  const { dailyRest } = view.input.rules.values;
  return {
    workerId,
    smallestRest: leastOf(turns.map(({ rest }) => rest)),
    turnsTrimmed: turns.filter((turn) => turn.rest >= dailyRest && fullRest(turn) < dailyRest).length,
    longestRun: longestRun(view, workingDaysOf(view, workerId)),
    weekendsWorked: weekendsWorked(view, workerId),
  };
}

const leastOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : Math.min(...values);

/** The rest that would be left if every core duty were its whole shift. */
function fullRest({ from, to }: Turn): number {
  const whole = (duty: HeldDuty) => (duty.shift.kind === 'core' ? duty.shift : duty);
  const end = Math.max(from.end, ...from.duties.map((duty) => whole(duty).end));
  const start = Math.min(to.start, ...to.duties.map((duty) => whole(duty).start));
  return start - end;
}

function longestRun(view: RotaView, days: readonly WorkingDay[]): number {
  let longest = 0;
  let run: WorkingDay[] = [];
  for (const day of days) {
    const before = run.at(-1);
    run = before && view.dayOf(day.date) === view.dayOf(before.date) + 1 ? [...run, day] : [day];
    if (run.some(({ duties }) => duties.length > 0)) longest = Math.max(longest, run.length);
  }
  return longest;
}

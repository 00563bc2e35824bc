import type { HeldVisit, RotaView } from '../view/rota-view';
import { sumOf } from '../view/worked-minutes';
import { meanOf, ninetiethPercentile, shareOf } from './statistics';

/** Minutes between a start and the preferred start, early or late alike. All but `count` undefined when it is 0. */
export interface Deviation {
  readonly count: number;
  readonly mean: number | undefined;
  /** Nearest rank. */
  readonly p90: number | undefined;
  readonly max: number | undefined;
  /** Share, 0–1, that starts at most 15 minutes from the preferred start. */
  readonly within15: number | undefined;
  /** The same for 30 minutes. */
  readonly within30: number | undefined;
}

/** How near visits are to their preferred starts. A double-up counts once: the person has one start. */
export interface PunctualityMeasures {
  /** Every allocated visit. */
  readonly preferred: Deviation;
  /** Every dose of an allocated visit: a visit with two doses counts twice. */
  readonly medication: Deviation;
  /** The time-critical ones among these doses. */
  readonly timeCritical: Deviation;
}

export function measurePunctuality({ visits }: RotaView): PunctualityMeasures {
  const repeat = (timesOf: (held: HeldVisit) => number) =>
    toDeviation(visits.flatMap((held) => Array<number>(timesOf(held)).fill(minutesOff(held))));
  return {
    preferred: repeat(() => 1),
    medication: repeat(({ visit }) => visit.doses.length),
    timeCritical: repeat(({ visit }) => visit.doses.filter((dose) => dose.timeCritical).length),
  };
}

const minutesOff = ({ start, option }: HeldVisit): number => Math.abs(start - option.preferred);

function toDeviation(minutes: readonly number[]): Deviation {
  const within = (limit: number) =>
    shareOf(
      sumOf(minutes, (value) => (value <= limit ? 1 : 0)),
      minutes.length,
    );
  return {
    count: minutes.length,
    mean: meanOf(minutes),
    p90: ninetiethPercentile(minutes),
    max: minutes.length === 0 ? undefined : minutes.reduce((most, value) => Math.max(most, value), 0),
    within15: within(15),
    within30: within(30),
  };
}

import {
  allowanceMinutes,
  measureRota,
  type RotaMeasures,
  type RotaView,
  spareHoursByHour,
  toRotaView,
} from '@homeround/check';
import type { MeasureFigure } from '@homeround/contract';
import type { PayRates, Rota, RotaInput } from '@homeround/domain';

/** What one rota says of the work patterns it was made on: one locality, one seed. */
export interface MeasuredRota {
  /** Null where nothing can be counted. */
  readonly figures: Readonly<Record<MeasureFigure, number | null>>;
  readonly firstResponseByHour: readonly number[];
  /** What means and shares of several localities are weighted with. */
  readonly counts: {
    readonly people: number;
    readonly doses: number;
    /** Worker-visits that somebody has, and all. */
    readonly allocated: number;
    readonly workerVisits: number;
  };
}

/** Share of the worker-visits still covered when 5, 10 and 15 % of the workers are absent, in this order. */
export type CoverLeft = readonly [number, number, number];

/** The figures of a rota that was made to measure a catalogue. */
export function toMeasuredRota(
  input: RotaInput,
  rota: Rota,
  [coverLeft5, coverLeft10, coverLeft15]: CoverLeft,
  pay: PayRates,
): MeasuredRota {
  const view = toRotaView(input, rota);
  const measures = measureRota(input, rota);
  const { allocated, unallocated } = measures.cover;
  return {
    figures: {
      visits: input.visits.length,
      unallocated: unallocated.visits,
      unallocatedHours: unallocatedHours(view),
      ...continuityFigures(measures),
      medicationOnTimeShare: onTimeShare(view),
      ...hourFigures(measures),
      ...costFigures(view, measures, pay),
      coverLeft5,
      coverLeft10,
      coverLeft15,
    },
    firstResponseByHour: spareHoursByHour(view),
    counts: {
      people: measures.continuity.overall.distinctWorkers.people,
      doses: countDoses(view),
      allocated: allocated.workerVisits,
      workerVisits: allocated.workerVisits + unallocated.workerVisits,
    },
  };
}

function continuityFigures({ continuity }: RotaMeasures) {
  const { distinctWorkers } = continuity.overall;
  return {
    distinctWorkersMean: distinctWorkers.mean ?? null,
    distinctWorkersMedian: distinctWorkers.median ?? null,
    distinctWorkersP90: distinctWorkers.p90 ?? null,
    shareWithinMiniTeam: continuity.atOrUnderMiniTeamSize ?? null,
    usualShare: continuity.miniTeamShare ?? null,
    newFaces: continuity.people.reduce((sum, { newFaces }) => sum + newFaces, 0),
  };
}

const hourFigures = ({ minutes }: RotaMeasures) => ({
  travelHours: minutes.travel / 60,
  contactHours: minutes.contact / 60,
  paidHours: minutes.paid / 60,
  unusedHours: minutes.idle / 60,
});

function costFigures(view: RotaView, { minutes }: RotaMeasures, pay: PayRates) {
  return {
    costBasic: (minutes.paid / 60) * pay.basic * (1 + pay.onCosts),
    costEnhanced: (allowanceMinutes(view) / 60) * pay.basic * pay.allowance * (1 + pay.onCosts),
    costAgency: unallocatedHours(view) * pay.agency,
  };
}

const unallocatedHours = ({ unallocated }: RotaView): number =>
  unallocated.reduce((sum, { minutes, workers }) => sum + minutes * workers, 0) / 60;

const countDoses = ({ input }: RotaView): number =>
  input.visits.reduce((sum, { doses }) => sum + doses.length, 0);

/** Doses that are given within their window, of all; those of visits that nobody has are not given at all. */
function onTimeShare(view: RotaView): number | null {
  const doses = countDoses(view);
  if (doses === 0) return null;
  const onTime = view.visits.reduce((sum, { visit, option, start }) => {
    const window = option.medicationWindow;
    const kept = window !== undefined && window.earliest <= start && start <= window.latest;
    return kept ? sum + visit.doses.length : sum;
  }, 0);
  return onTime / doses;
}

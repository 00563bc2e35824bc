import {
  type Measured,
  MEASURE_FIGURES,
  type MeasuredFigures,
  type MeasureFigure,
  type Measures,
} from '@homeround/contract';
import { groupBy, type Locality } from '@homeround/domain';
import type { MeasuredRota } from './measured-rota';

/** One rota of the measuring: of a locality, by a seed. */
export interface MeasuredSeed extends MeasuredRota {
  readonly localityId: string;
  readonly seed: number;
}

type Weight = keyof MeasuredRota['counts'];

/** What a council's figure is: the sum over its localities, or their mean weighted by so much. */
const TOTAL_OF: Readonly<Record<MeasureFigure, 'sum' | Weight>> = {
  visits: 'sum',
  unallocated: 'sum',
  unallocatedHours: 'sum',
  distinctWorkersMean: 'people',
  distinctWorkersMedian: 'people',
  distinctWorkersP90: 'people',
  shareWithinMiniTeam: 'people',
  usualShare: 'allocated',
  newFaces: 'sum',
  medicationOnTimeShare: 'doses',
  travelHours: 'sum',
  contactHours: 'sum',
  paidHours: 'sum',
  unusedHours: 'sum',
  costBasic: 'sum',
  costEnhanced: 'sum',
  costAgency: 'sum',
  coverLeft5: 'workerVisits',
  coverLeft10: 'workerVisits',
  coverLeft15: 'workerVisits',
};

const PAY_NOTE =
  'Pounds are counted with rates that stand in for the council’s own until it signs its own off.';

/** The rotas of all localities and seeds together: by locality with their spread over the seeds, and the council's. */
export function gatherMeasures(
  rotas: readonly MeasuredSeed[],
  localities: readonly Locality[],
  plan: Pick<Measures, 'from' | 'days' | 'pay'>,
): Measures {
  const ofLocality = groupBy(rotas, ({ localityId }) => localityId);
  const ofSeed = groupBy(rotas, ({ seed }) => seed);
  const seeds = [...ofSeed.keys()].sort((a, b) => a - b);
  return {
    ...plan,
    payNote: PAY_NOTE,
    seeds,
    localities: localities
      .filter(({ localityId }) => ofLocality.has(localityId))
      .map(({ localityId, name }) => ({
        localityId,
        name,
        figures: spreadOf(ofLocality.get(localityId)!),
      })),
    total: spreadOf(seeds.map((seed) => addUp(ofSeed.get(seed)!))),
  };
}

type Figures = Pick<MeasuredRota, 'figures' | 'firstResponseByHour'>;

function spreadOf(rotas: readonly Figures[]): MeasuredFigures {
  const measured = (figure: MeasureFigure): Measured | null => {
    const values = rotas.map(({ figures }) => figures[figure]).filter((value) => value !== null);
    return values.length === 0
      ? null
      : { mean: meanOf(values), least: Math.min(...values), most: Math.max(...values) };
  };
  return {
    ...(Object.fromEntries(MEASURE_FIGURES.map((figure) => [figure, measured(figure)])) as Record<
      MeasureFigure,
      Measured | null
    >),
    firstResponseByHour: Array.from({ length: 24 }, (_, hour) =>
      rotas.length === 0 ? 0 : meanOf(rotas.map(({ firstResponseByHour }) => firstResponseByHour[hour]!)),
    ),
  };
}

/** The council by one seed. */
function addUp(rotas: readonly MeasuredRota[]): Figures {
  const totalOf = (figure: MeasureFigure): number | null => {
    const by = TOTAL_OF[figure];
    const known = rotas.filter(({ figures }) => figures[figure] !== null);
    if (known.length === 0) return null;
    if (by === 'sum') return known.reduce((sum, { figures }) => sum + figures[figure]!, 0);
    const weight = known.reduce((sum, { counts }) => sum + counts[by], 0);
    return weight === 0
      ? null
      : known.reduce((sum, { figures, counts }) => sum + figures[figure]! * counts[by], 0) / weight;
  };
  return {
    figures: Object.fromEntries(MEASURE_FIGURES.map((figure) => [figure, totalOf(figure)])) as Record<
      MeasureFigure,
      number | null
    >,
    firstResponseByHour: Array.from({ length: 24 }, (_, hour) =>
      rotas.reduce((sum, { firstResponseByHour }) => sum + firstResponseByHour[hour]!, 0),
    ),
  };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

import { MEASURE_FIGURES, type MeasureFigure, measuresSchema } from '@homeround/contract';
import { DEFAULT_PAY_RATES } from '@homeround/domain';
import { throughJson } from '../testing';
import { gatherMeasures, type MeasuredSeed } from './gather-measures';

const LOCALITIES = [
  { localityId: 'N', name: 'North' },
  { localityId: 'S', name: 'South' },
];

function rota(
  localityId: string,
  seed: number,
  value: number | null,
  counts: Partial<MeasuredSeed['counts']> = {},
): MeasuredSeed {
  return {
    localityId,
    seed,
    figures: Object.fromEntries(MEASURE_FIGURES.map((figure) => [figure, value])) as Record<
      MeasureFigure,
      number | null
    >,
    firstResponseByHour: Array.from({ length: 24 }, () => value ?? 0),
    counts: { people: 10, doses: 10, allocated: 10, workerVisits: 10, ...counts },
  };
}
const gather = (rotas: readonly MeasuredSeed[]) =>
  gatherMeasures(rotas, LOCALITIES, {
    ...{ from: '2026-03-23', days: 7, pay: DEFAULT_PAY_RATES },
  });

describe('gatherMeasures', () => {
  it('gives each locality its spread over the seeds', () => {
    const measures = gather([rota('N', 1, 2), rota('N', 2, 4), rota('S', 1, 5), rota('S', 2, 5)]);
    expect(throughJson(measuresSchema, measures)).toEqual(measures);
    expect(measures.seeds).toEqual([1, 2]);
    expect(measures.localities.map(({ figures }) => figures.visits)).toEqual([
      { mean: 3, least: 2, most: 4 },
      { mean: 5, least: 5, most: 5 },
    ]);
  });

  it('adds counts up for the council, and weights shares and means with what they are of', () => {
    const { total } = gather([rota('N', 1, 2, { people: 30 }), rota('S', 1, 6)]);
    expect(total.visits?.mean).toBe(8);
    expect(total.distinctWorkersMean?.mean).toBe(3);
    expect(total.usualShare?.mean).toBe(4);
    expect(total.firstResponseByHour[9]).toBe(8);
  });

  it('leaves out localities where nothing can be counted', () => {
    const { total, localities } = gather([rota('N', 1, null), rota('S', 1, 6)]);
    expect(localities[0]!.figures.usualShare).toBeNull();
    expect(total.usualShare?.mean).toBe(6);
  });
});

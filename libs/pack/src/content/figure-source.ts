import { type ComparedFigure, MEASURE_FIGURES } from '@homeround/contract';
import { valueText } from '../words/numbers';
import type { PackContent } from './pack-content';
import type { PackOption } from './pack-request';

/** How a compared figure came to be, in the words that a pack uses for it. */
export type FigureMethod = 'best found' | 'lower bound' | 'estimate' | 'worked out' | 'measured';

export const METHOD_WORDS: Readonly<Record<FigureMethod, string>> = {
  'best found':
    'Best found: the best catalogue that the search came upon in the time it had. A better one may exist, but none below the lower bound. Today’s patterns were not searched for: theirs is an estimate.',
  'lower bound': 'Lower bound: proven; no catalogue of so many patterns can have fewer points.',
  estimate:
    'Estimate: of a typical week, from the recurring visits, a fixed time for travel and a usual share of absence; no rota was made for it.',
  'worked out':
    'Worked out: exactly, from the patterns themselves, each worker’s place in the cycle and the last four weeks of visits.',
  measured:
    'Measured: real rotas were made for every locality on these patterns; where several were made, the mean and, in brackets, the least and the most.',
};

const measured: ReadonlySet<string> = new Set(MEASURE_FIGURES);
/** Counted, not estimated: nothing in them is assumed. */
const COUNTED: ReadonlySet<string> = new Set(['patterns', 'individual', 'workersChanged']);

/** An option's value of a compared figure in words; why there is none, where there is none. */
export function wordFigure({ figure, unit, values }: ComparedFigure, option: number): string {
  const value = values[option] ?? null;
  if (value) return valueText(value, unit);
  return methodOf(figure) === 'measured' ? 'not measured' : 'not worked out';
}

export function methodOf(figure: string): FigureMethod {
  if (measured.has(figure)) return 'measured';
  if (figure === 'lowerBound') return 'lower bound';
  if (figure === 'total' || figure === 'dealtTotal') return 'best found';
  return figure.startsWith('impact.') || COUNTED.has(figure) ? 'worked out' : 'estimate';
}

/** The stored thing that an option's figure is read from. */
export function recordOf(
  { front, dataset }: Pick<PackContent, 'front' | 'dataset'>,
  { optionId, measures }: PackOption,
  figure: string,
): string {
  const of = `option ${optionId}, front ${front.frontId}, dataset ${dataset.datasetId}`;
  if (!measured.has(figure)) return of;
  if (!measures) return `${of}: not measured`;
  const { from, days, seeds } = measures;
  return `${of}: rotas from ${from} over ${days} days, seeds ${seeds.join(', ')}`;
}

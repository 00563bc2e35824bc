import type { Measures } from '@homeround/contract';
import { formatPeriod } from '../../../shared/format/dates';
import { countOf } from '../../../shared/format/numbers';

/** What was measured, and how far the figures can be trusted. */
export function wordMeasured({ from, days, seeds }: Pick<Measures, 'from' | 'days' | 'seeds'>): string {
  const what = `${formatPeriod(from, days)}, ${countOf(seeds.length, 'rota')} of each locality.`;
  const how =
    seeds.length === 1
      ? 'One rota cannot say how much is chance: measure with more seeds before anything is decided.'
      : 'Figures are means over these rotas, with the least and the most below them. Where the ranges of both meet, the difference may be chance.';
  return `${what} ${how}`;
}

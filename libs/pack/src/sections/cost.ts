import { PATTERN_COST_PARTS } from '@homeround/domain';
import type { PackContent } from '../content/pack-content';
import type { PackOption } from '../content/pack-request';
import { type Block, column } from '../document/blocks';
import { COST_WORDS } from '../words/cost-words';
import { decimal } from '../words/numbers';
import { nameOption, optionsOf } from '../words/option-words';

type Figures = NonNullable<PackOption['figures']>;

/** What the points are made of, and who is free in which hour: figures of every option, one row each. */
export function partBlocks(content: PackContent): Block[] {
  const options = optionsOf(content);
  const columns = [
    column('Part', 3, 'left'),
    ...options.map((option, index) => column(index === 0 ? 'Today' : nameOption(option), 2)),
  ];
  const cells = (valueOf: (figures: Figures) => number) =>
    options.map(({ figures }) => (figures ? decimal(valueOf(figures), 0) : 'not chosen'));
  return [
    {
      kind: 'table',
      caption: 'What the points are made of',
      source:
        'Estimates of a typical week, in points a week; the last row with each worker’s place in the cycle.',
      columns,
      rows: [
        ...PATTERN_COST_PARTS.map((part) => ({
          cells: [COST_WORDS[part], ...cells(({ cost }) => cost[part])],
        })),
        { cells: ['All points', ...cells(({ total }) => total)], total: true },
        { cells: ['All points, with places dealt', ...cells(({ dealtTotal }) => dealtTotal)], total: true },
      ],
    },
    ...hourBlocks(options),
  ];
}

/** Workers who could go at once, by the hour; only of options that were measured. */
function hourBlocks(options: readonly PackOption[]): Block[] {
  if (options.every(({ measures }) => !measures)) return [];
  return [
    {
      kind: 'table',
      caption: 'Workers on duty with nothing to do, by the hour: what a first response could use',
      source: 'Measured, as a mean over the days of the rotas.',
      columns: [
        column('From', 1.5, 'left'),
        ...options.map((option, index) => column(index === 0 ? 'Today' : nameOption(option), 2)),
      ],
      rows: Array.from({ length: 24 }, (_, hour) => ({
        cells: [
          `${String(hour).padStart(2, '0')}:00`,
          ...options.map(({ measures }) =>
            measures ? decimal(measures.total.firstResponseByHour[hour] ?? 0) : 'not measured',
          ),
        ],
      })),
    },
  ];
}

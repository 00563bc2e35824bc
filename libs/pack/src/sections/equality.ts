import type { EqualityGroup, GroupFigures } from '@homeround/patterns';
import type { PackContent } from '../content/pack-content';
import { type Block, bullets, column, heading, type Row, text } from '../document/blocks';
import { decimal } from '../words/numbers';
import { sourceOf } from '../words/option-words';

/** On whom the changes fall, with small groups left out. */
export function equalitySection(content: PackContent): Block[] {
  const { equality } = content;
  return [
    heading(2, 'Equality', true),
    text(
      'On whom the changes fall. A difference is told where a group’s figure is below four fifths or above five quarters of that of all workers; it is a reason to look closer, not a finding.',
    ),
    {
      kind: 'table',
      caption: 'Changes by group of workers',
      source: sourceOf(content, `Worked out; groups of fewer than ${equality.smallestGroup} left out.`),
      columns: [
        column('Group', 2, 'left'),
        column('Workers', 1.3),
        column('Changed', 1.4),
        column('Hours moved, mean', 1.3),
        column('More weekends', 1.5),
        column('Less allowance', 1.5),
        column('Heavy', 1.1),
        column('Compared with all', 4, 'left'),
      ],
      rows: [
        { cells: ['All workers', ...figureCells(equality.all), ''], total: true },
        ...equality.characteristics.flatMap(({ characteristic, groups }): Row[] => [
          { cells: [characteristic], group: true },
          ...groups.map((group) => ({ cells: [group.group, ...figureCells(group), comparisonOf(group)] })),
        ]),
      ],
    },
    bullets(equality.notes),
  ];
}

type Told = { readonly [Figure in keyof GroupFigures]: number | null };

const told = (value: number | null): string => (value === null ? '–' : decimal(value));

export function figureCells(figures: Told): string[] {
  const { workers, changed, meanMovedHours, moreWeekends, lostPay, heavy } = figures;
  return [workers, changed, meanMovedHours, moreWeekends, lostPay, heavy].map(told);
}

export const comparisonOf = ({ suppressed, comparison }: EqualityGroup): string =>
  suppressed ? 'left out: too few' : (comparison ?? '');

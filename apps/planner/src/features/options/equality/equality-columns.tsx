import type { Equality } from '@homeround/contract';
import { formatCount, formatMean } from '../../../shared/format/numbers';
import type { Column } from '../../../shared/ui/data-table';
import { toCell, wordWorkers } from './to-cell';

type Group = Equality['characteristics'][number]['groups'][number];

/** A column for each figure of a group; what is not told is said in words. */
export const toEqualityColumns = (smallestGroup: number): readonly Column<Group>[] => {
  const count = (key: string, title: string, read: (group: Group) => number | null): Column<Group> => ({
    ...{ key, title, align: 'end' },
    cell: (group) => toCell(read(group), group.workers, formatCount),
  });
  return [
    { key: 'group', title: 'Group', names: true, cell: ({ group }) => group },
    {
      ...{ key: 'workers', title: 'Workers', align: 'end' },
      cell: ({ workers, suppressed }) => wordWorkers(workers, suppressed, smallestGroup),
    },
    count('changed', 'Change', ({ changed }) => changed),
    {
      ...{ key: 'moved', title: 'Mean hours moved', align: 'end' },
      cell: ({ meanMovedHours }) => (meanMovedHours === null ? '–' : formatMean(meanMovedHours)),
    },
    count('weekends', 'More weekends', ({ moreWeekends }) => moreWeekends),
    count('pay', 'Lose hours with an allowance', ({ lostPay }) => lostPay),
    count('heavy', 'Heavy change', ({ heavy }) => heavy),
    {
      ...{ key: 'comparison', title: 'In words' },
      cell: ({ comparison, suppressed }) => comparison ?? (suppressed ? 'Not told' : 'No difference to tell'),
    },
  ];
};

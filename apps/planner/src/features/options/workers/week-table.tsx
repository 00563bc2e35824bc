import type { WorkerWeekBody } from '@homeround/contract';
import { Verdict } from '../../../shared/differences/verdict';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { toChange, WEEK_ROWS, type WeekRow } from './week-rows';

interface WeekTableProps {
  readonly before: WorkerWeekBody;
  readonly after: WorkerWeekBody;
}

/** Every figure of a worker's weeks on both patterns, as means over the cycle. */
export function WeekTable({ before, after }: WeekTableProps) {
  return (
    <DataTable
      caption="The weeks before and after"
      columns={toColumns(before, after)}
      rows={WEEK_ROWS}
      rowKey={({ name }) => name}
      empty=""
    />
  );
}

const toColumns = (before: WorkerWeekBody, after: WorkerWeekBody): readonly Column<WeekRow>[] => [
  { key: 'name', title: 'Of the weeks', names: true, cell: ({ name }) => name },
  { key: 'before', title: 'Before', align: 'end', cell: (row) => show(row, before) },
  { key: 'after', title: 'After', align: 'end', cell: (row) => show(row, after) },
  {
    ...{ key: 'change', title: 'Change', align: 'end' },
    cell: (row) => <Verdict {...toChange(row, before, after)} />,
  },
];

function show({ read, kind }: WeekRow, week: WorkerWeekBody): string {
  const amount = read(week);
  return amount === null ? '–' : kind.format(amount);
}

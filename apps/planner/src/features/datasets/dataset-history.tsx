import type { DatasetBody } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { formatMoment } from '../../shared/format/dates';
import { formatCount } from '../../shared/format/numbers';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { Panel } from '../../shared/ui/panel';
import { QueryView } from '../../shared/ui/query-view';
import { Tag } from '../../shared/ui/tag';
import { datasetsQuery } from './datasets-query';

/** Every dataset that was imported, newest first. */
export function DatasetHistory() {
  const datasets = useQuery(datasetsQuery);
  return (
    <Panel title="Imported datasets">
      <QueryView query={datasets} what="the datasets">
        {(found) => (
          <DataTable
            caption="Imported datasets"
            columns={COLUMNS}
            rows={found}
            rowKey={({ datasetId }) => datasetId}
            empty="No dataset has been imported."
          />
        )}
      </QueryView>
    </Panel>
  );
}

type Counts = keyof DatasetBody['counts'];

const countColumn = (key: Counts, title: string): Column<DatasetBody> => ({
  key,
  title,
  align: 'end',
  cell: ({ counts }) => formatCount(counts[key]),
});

const COLUMNS: readonly Column<DatasetBody>[] = [
  { key: 'name', title: 'Dataset', names: true, cell: ({ name }) => name },
  {
    key: 'state',
    title: 'State',
    cell: ({ current, kept }) =>
      current ? (
        <Tag tone="good">Current</Tag>
      ) : (
        <Tag tone="neutral">{kept ? 'Earlier' : 'Only this line is kept'}</Tag>
      ),
  },
  {
    key: 'imported',
    title: 'Imported',
    cell: ({ importedAt, importedBy }) =>
      `${formatMoment(importedAt)}${importedBy === null ? '' : ` by ${importedBy.name}`}`,
  },
  countColumn('localities', 'Localities'),
  countColumn('people', 'People'),
  countColumn('workers', 'Workers'),
  countColumn('recurringVisits', 'Recurring visits'),
  countColumn('workPatterns', 'Work patterns'),
];

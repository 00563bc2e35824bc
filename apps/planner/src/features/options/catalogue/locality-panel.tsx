import type { PatternBody } from '@homeround/contract';
import { useMe } from '../../../shared/access/me';
import { formatCount } from '../../../shared/format/numbers';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { type HeadcountRow, toHeadcounts } from './to-headcounts';

/** Rows that are drawn at once without anybody waiting. */
const MANY = 60;

/** How many would work which pattern in which locality. */
export function LocalityPanel({ patterns }: { readonly patterns: readonly PatternBody[] }) {
  const names = new Map(useMe().localities.map(({ localityId, name }) => [localityId, name]));
  const { localityIds, rows } = toHeadcounts(patterns);
  return (
    <Panel title="Workers by locality">
      <DataTable
        caption="Workers of each pattern by locality"
        columns={toColumns(localityIds, (localityId) => names.get(localityId) ?? localityId)}
        rows={rows}
        rowKey={({ key }) => key}
        empty="There is no pattern in it."
        virtual={rows.length > MANY}
      />
    </Panel>
  );
}

const toColumns = (
  localityIds: readonly string[],
  nameOf: (localityId: string) => string,
): readonly Column<HeadcountRow>[] => [
  { key: 'pattern', title: 'Pattern', names: true, cell: ({ name }) => name },
  ...localityIds.map((localityId): Column<HeadcountRow> => ({
    ...{ key: localityId, title: nameOf(localityId), align: 'end' },
    cell: ({ workers }) => formatCount(workers.get(localityId) ?? 0),
  })),
  { key: 'all', title: 'All', align: 'end', cell: ({ all }) => formatCount(all) },
];

import type { FaultBody } from '@homeround/contract';
import { type Column, DataTable } from '../ui/data-table';
import { Panel } from '../ui/panel';
import { Tag } from '../ui/tag';

/** What keeps some workers or localities out of a search for catalogues. Nothing where nothing does. */
export function PatternsFaults({ faults }: { readonly faults: readonly FaultBody[] }) {
  if (faults.length === 0) return null;
  return (
    <Panel title="Left out of searches">
      <DataTable
        caption="What keeps workers or localities out of a search, and what to do"
        columns={COLUMNS}
        rows={faults}
        rowKey={(fault) => String(faults.indexOf(fault))}
        empty="Nothing."
        virtual={faults.length > 50}
      />
    </Panel>
  );
}

const COLUMNS: readonly Column<FaultBody>[] = [
  {
    key: 'severity',
    title: 'Kind',
    cell: ({ severity }) =>
      severity === 'refuse' ? <Tag tone="bad">Left out</Tag> : <Tag tone="caution">To look at</Tag>,
  },
  { key: 'cause', title: 'What is wrong', cell: ({ cause }) => cause },
  { key: 'action', title: 'What to do', cell: ({ action }) => action },
];

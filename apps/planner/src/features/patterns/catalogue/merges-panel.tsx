import type { PatternMergeBody, PatternsOverview } from '@homeround/contract';
import { formatCount } from '../../../shared/format/numbers';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { TextList } from '../../../shared/ui/text-list';

/** Which patterns count once, and why. Families have a table of their own. */
export function MergesPanel({ overview: { merges, patterns } }: { readonly overview: PatternsOverview }) {
  const names = new Map(patterns.map(({ workPatternId, name }) => [workPatternId, name]));
  const shown = merges.filter(({ level }) => level !== 'families');
  return (
    <Panel title="Counted once">
      <DataTable
        caption="Patterns that are counted once, with the reason"
        columns={toColumns((workPatternId) => names.get(workPatternId) ?? workPatternId)}
        rows={shown}
        rowKey={({ level, representativeId }) => `${level} ${representativeId}`}
        empty="No two patterns are so much alike: every one counts."
        virtual={shown.length > 10}
      />
    </Panel>
  );
}

const toColumns = (nameOf: (workPatternId: string) => string): readonly Column<PatternMergeBody>[] => [
  {
    key: 'members',
    title: 'Patterns',
    names: true,
    cell: ({ memberIds }) => <TextList texts={memberIds.map(nameOf)} />,
  },
  { key: 'reason', title: 'Why', cell: ({ reason }) => reason },
  { key: 'workers', title: 'Workers', align: 'end', cell: ({ workers }) => formatCount(workers) },
];

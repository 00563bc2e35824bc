import type { PatternsOverview } from '@homeround/contract';
import { formatCount, formatShare } from '../../../shared/format/numbers';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { TextLink } from '../../../shared/ui/text-link';
import styles from './catalogue.module.css';

/** Pixels of the longest bar. */
const BAR_WIDTH = 100;

type FamilyRow = PatternsOverview['families'][number];

/** Kinds of pattern with how many there are and how many work them; each leads to its patterns. */
export function FamiliesPanel({ overview }: { readonly overview: PatternsOverview }) {
  const { families } = overview;
  const most = Math.max(1, ...families.map(({ workers }) => workers));
  return (
    <Panel title="Families">
      <DataTable
        caption="Families of work patterns"
        columns={toColumns(most, overview.workers)}
        rows={families}
        rowKey={({ family }) => family}
        empty="There is no work pattern."
      />
    </Panel>
  );
}

const toColumns = (most: number, all: number): readonly Column<FamilyRow>[] => [
  {
    key: 'family',
    title: 'Family',
    names: true,
    sortBy: ({ family }) => family,
    cell: ({ family }) => (
      <TextLink to="/patterns" search={{ family }} hash="patterns">
        {family}
      </TextLink>
    ),
  },
  {
    key: 'patterns',
    title: 'Patterns',
    align: 'end',
    mostFirst: true,
    sortBy: ({ patterns }) => patterns,
    cell: ({ patterns }) => formatCount(patterns),
  },
  {
    key: 'workers',
    title: 'Workers',
    align: 'end',
    mostFirst: true,
    sortBy: ({ workers }) => workers,
    cell: ({ workers }) => formatCount(workers),
  },
  {
    key: 'share',
    title: 'Share of workers',
    cell: ({ workers }) => (
      <div className={styles.share}>
        <div aria-hidden className={styles.bar} style={{ width: (workers / most) * BAR_WIDTH }} />
        {formatShare(workers / all)}
      </div>
    ),
  },
];

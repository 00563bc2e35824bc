import type { OptionBody } from '@homeround/contract';
import { Progress } from '@mantine/core';
import { useMe } from '../../../shared/access/me';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { CancelButton } from '../frame/cancel-button';
import { wordMeasuring } from '../frame/word-state';
import { type ProgressRow, toProgressRows, wordRota } from './progress-rows';
import styles from './measures.module.css';

interface MeasureProgressProps {
  readonly option: Pick<OptionBody, 'optionId' | 'measuring' | 'progress'>;
  readonly mayCancel: boolean;
}

/** How far the rotas of each locality are, by seed, of the option and of today's patterns. */
export function MeasureProgress({ option, mayCancel }: MeasureProgressProps) {
  const { optionId, measuring, progress } = option;
  const names = new Map(useMe().localities.map(({ localityId, name }) => [localityId, name]));
  const seeds = [...new Set(progress.map(({ seed }) => seed))].sort((a, b) => a - b);
  return (
    <Panel
      title="Rotas are being made"
      aside={mayCancel ? <CancelButton optionId={optionId}>Stop measuring</CancelButton> : undefined}
    >
      <div className={styles.progress}>
        <Progress size="lg" value={percentOf(progress)} aria-label="Progress of the rotas" />
        <p>{wordMeasuring(measuring)}</p>
      </div>
      <DataTable
        caption="Rotas by locality and seed"
        columns={toColumns(seeds, (localityId) => names.get(localityId) ?? localityId)}
        rows={toProgressRows(progress)}
        rowKey={({ key }) => key}
        empty="They are being queued."
      />
    </Panel>
  );
}

function percentOf(progress: OptionBody['progress']): number {
  if (progress.length === 0) return 0;
  return Math.round((progress.reduce((sum, { done }) => sum + done, 0) / progress.length) * 100);
}

const toColumns = (
  seeds: readonly number[],
  nameOf: (localityId: string) => string,
): readonly Column<ProgressRow>[] => [
  { key: 'locality', title: 'Locality', names: true, cell: ({ localityId }) => nameOf(localityId) },
  { key: 'of', title: 'On', cell: ({ ofOption }) => (ofOption ? 'The option' : 'Today’s patterns') },
  ...seeds.map((seed): Column<ProgressRow> => ({
    ...{ key: `seed-${seed}`, title: `Seed ${seed}`, nowrap: true },
    cell: ({ bySeed }) => wordRota(bySeed.get(seed)),
  })),
];

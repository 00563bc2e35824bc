import type { RotaSummary } from '@homeround/contract';
import { formatCount, formatMean, formatShare } from '../../shared/format/numbers';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { RotaStateTag } from '../../shared/ui/rota-state-tag';
import { TextLink } from '../../shared/ui/text-link';
import { RotaMenu } from './rota-menu';
import styles from './rotas.module.css';
import { wordMade } from './word-made';

const COLUMNS: readonly Column<RotaSummary>[] = [
  { key: 'name', title: 'Rota', names: true, cell: (rota) => <RotaName rota={rota} /> },
  {
    key: 'unallocated',
    title: 'Unallocated',
    align: 'end',
    cell: ({ figures }) => formatCount(figures.unallocated),
  },
  {
    key: 'workers',
    title: 'Workers per person',
    align: 'end',
    cell: ({ figures }) => formatMean(figures.distinctWorkers),
  },
  {
    key: 'mini-team',
    title: 'By mini-team',
    align: 'end',
    cell: ({ figures }) => (figures.miniTeamShare === null ? '–' : formatShare(figures.miniTeamShare)),
  },
  { key: 'new', title: 'New faces', align: 'end', cell: ({ figures }) => formatCount(figures.newFaces) },
  {
    key: 'travel',
    title: 'Travel per visit',
    align: 'end',
    cell: ({ figures: { travelMinutesPerVisit: each } }) => (each === null ? '–' : `${formatMean(each)} min`),
  },
  {
    key: 'findings',
    title: 'Rules broken',
    align: 'end',
    cell: ({ figures }) => formatCount(figures.findings),
  },
  { key: 'actions', title: 'Actions', cell: (rota) => <RotaMenu rota={rota} /> },
];

export function RotaTable({
  caption,
  rotas,
}: {
  readonly caption: string;
  readonly rotas: readonly RotaSummary[];
}) {
  return (
    <DataTable
      caption={caption}
      columns={COLUMNS}
      rows={rotas}
      rowKey={({ rotaId }) => rotaId}
      empty="No rota in this period."
    />
  );
}

/** The name as a link, the state, and who published it, else who asked for it. */
function RotaName({ rota }: { readonly rota: RotaSummary }) {
  const { localityId, rotaId, name, state, version } = rota;
  return (
    <div className={styles.name}>
      <TextLink to="/localities/$localityId/rotas/$rotaId" params={{ localityId, rotaId }}>
        {name}
      </TextLink>
      <RotaStateTag state={state} version={version} />
      <span className={styles.made}>{wordMade(rota)}</span>
    </div>
  );
}

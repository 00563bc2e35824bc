import type { RotaSummary } from '@homeround/contract';
import { formatMoment } from '../../shared/format/dates';
import { formatCount, formatMean, formatShare } from '../../shared/format/numbers';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { RotaStateTag } from '../../shared/ui/rota-state-tag';
import { TextLink } from '../../shared/ui/text-link';
import { RotaMenu } from './rota-menu';
import styles from './rotas.module.css';

const COLUMNS: readonly Column<RotaSummary>[] = [
  {
    key: 'name',
    title: 'Rota',
    names: true,
    cell: ({ localityId, rotaId, name }) => (
      <TextLink to="/localities/$localityId/rotas/$rotaId" params={{ localityId, rotaId }}>
        {name}
      </TextLink>
    ),
  },
  {
    key: 'state',
    title: 'State',
    cell: ({ state, version }) => <RotaStateTag state={state} version={version} />,
  },
  { key: 'made', title: 'Made', cell: (rota) => <Made rota={rota} /> },
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

/** Who published it, else who asked for it. */
function Made({ rota }: { readonly rota: RotaSummary }) {
  const published = rota.publishedAt !== null;
  const by = published ? rota.publishedBy : rota.madeBy;
  return (
    <span className={styles.made}>
      {formatMoment(rota.publishedAt ?? rota.madeAt)}
      {by !== null && (
        <span className={styles.by}>{published ? `published by ${by.name}` : `by ${by.name}`}</span>
      )}
    </span>
  );
}

import type { PersonPage } from '@homeround/contract';
import { formatCount } from '../../shared/format/numbers';
import type { RotaPath } from '../../shared/requests/rota-path';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { FaceTag } from '../../shared/ui/face-tag';
import { Panel } from '../../shared/ui/panel';
import { TextLink } from '../../shared/ui/text-link';

type Worker = PersonPage['workers'][number];

interface PersonWorkersProps {
  readonly workers: readonly Worker[];
  readonly path: RotaPath;
}

/** Who comes: the mini-team and everybody else. */
export function PersonWorkers({ workers, path }: PersonWorkersProps) {
  return (
    <Panel title="Who comes">
      <DataTable
        caption="Workers of this person"
        columns={toColumns(path)}
        rows={workers}
        rowKey={({ workerId }) => workerId}
        empty="Nobody comes in this rota."
      />
    </Panel>
  );
}

const toColumns = ({ localityId, rotaId }: RotaPath): readonly Column<Worker>[] => [
  {
    key: 'name',
    title: 'Worker',
    names: true,
    sortBy: ({ name }) => name,
    cell: ({ workerId, name }) => (
      <TextLink
        to="/localities/$localityId/rotas/$rotaId/workers/$workerId"
        params={{ localityId, rotaId, workerId }}
      >
        {name}
      </TextLink>
    ),
  },
  { key: 'face', title: 'Known how', cell: ({ face, named }) => <Known face={face} named={named} /> },
  {
    key: 'visits',
    title: 'Visits',
    align: 'end',
    sortBy: ({ visits }) => visits,
    cell: ({ visits }) => formatCount(visits),
  },
  {
    key: 'recent',
    title: 'In the four weeks before',
    align: 'end',
    sortBy: ({ recentVisits }) => recentVisits,
    cell: ({ recentVisits }) => formatCount(recentVisits),
  },
];

function Known({ face, named }: Pick<Worker, 'face' | 'named'>) {
  return (
    <>
      <FaceTag face={face} />
      {named && ' named'}
    </>
  );
}

import type { WorkerPage } from '@homeround/contract';
import { formatCount } from '../../shared/format/numbers';
import type { RotaPath } from '../../shared/requests/rota-path';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { FaceTag } from '../../shared/ui/face-tag';
import { Panel } from '../../shared/ui/panel';
import { TextLink } from '../../shared/ui/text-link';

type Person = WorkerPage['people'][number];

interface WorkerPeopleProps {
  readonly people: readonly Person[];
  readonly path: RotaPath;
}

/** Whom the worker visits in this rota. */
export function WorkerPeople({ people, path }: WorkerPeopleProps) {
  return (
    <Panel title="People visited">
      <DataTable
        caption="People whom this worker visits"
        columns={toColumns(path)}
        rows={people}
        rowKey={({ personId }) => personId}
        empty="No visits in this rota."
      />
    </Panel>
  );
}

const toColumns = ({ localityId, rotaId }: RotaPath): readonly Column<Person>[] => [
  {
    key: 'name',
    title: 'Person',
    names: true,
    sortBy: ({ name }) => name,
    cell: ({ personId, name }) => (
      <TextLink
        to="/localities/$localityId/rotas/$rotaId/people/$personId"
        params={{ localityId, rotaId, personId }}
      >
        {name}
      </TextLink>
    ),
  },
  {
    key: 'face',
    title: 'Known how',
    sortBy: ({ face }) => face,
    cell: ({ face }) => <FaceTag face={face} />,
  },
  {
    key: 'visits',
    title: 'Visits',
    align: 'end',
    sortBy: ({ visits }) => visits,
    cell: ({ visits }) => formatCount(visits),
  },
];

import type { RotaDifferences } from '@homeround/contract';
import type { RotaPath } from '../requests/rota-path';
import { type Column, DataTable } from '../ui/data-table';
import { TextLink } from '../ui/text-link';
import { ChangeList } from './change-list';
import { CHANGE_WORDS, wordChange } from './word-change';

type Person = RotaDifferences['people'][number];

interface PeopleDifferencesProps {
  readonly people: readonly Person[];
  readonly path: RotaPath;
}

/** What changes for whom: every person with a visit that differs. */
export function PeopleDifferences({ people, path }: PeopleDifferencesProps) {
  return (
    <DataTable
      caption="Changes by person"
      columns={toColumns(path)}
      rows={people}
      rowKey={({ personId }) => personId}
      empty="Nothing changes for anybody."
      virtual={people.length > 40}
    />
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
    key: 'workers',
    title: 'Different workers',
    align: 'end',
    sortBy: ({ workersBefore, workersAfter }) => workersAfter - workersBefore,
    cell: ({ workersBefore, workersAfter }) => wordCounts(workersBefore, workersAfter),
  },
  {
    key: 'new-faces',
    title: 'New faces',
    align: 'end',
    sortBy: ({ newFacesBefore, newFacesAfter }) => newFacesAfter - newFacesBefore,
    cell: ({ newFacesBefore, newFacesAfter }) => wordCounts(newFacesBefore, newFacesAfter),
  },
  {
    key: 'visits',
    title: 'Visits',
    sortBy: ({ visits }) => visits.length,
    cell: ({ visits }) => (
      <ChangeList
        changes={visits.map((visit) => [
          visit.visitId,
          CHANGE_WORDS[visit.kind],
          `${visit.label}: ${wordChange(visit)}`,
        ])}
      />
    ),
  },
];

const wordCounts = (before: number, after: number): string =>
  before === after ? String(after) : `${before} → ${after}`;

import type { PeopleList } from '@homeround/contract';
import { formatCount } from '../../shared/format/numbers';
import type { RotaPath } from '../../shared/requests/rota-path';
import type { Column } from '../../shared/ui/data-table';
import { Tag } from '../../shared/ui/tag';
import { TextLink } from '../../shared/ui/text-link';
import { facesAbove, type ListedPerson } from './faces-above';

export function toPeopleColumns(
  { teams }: PeopleList,
  { localityId, rotaId }: RotaPath,
): readonly Column<ListedPerson>[] {
  const teamNames = new Map(teams.map(({ teamId, name }) => [teamId, name]));
  const teamOf = ({ teamId }: ListedPerson) => teamNames.get(teamId) ?? teamId;
  return [
    {
      key: 'name',
      title: 'Name',
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
    { key: 'team', title: 'Team', sortBy: teamOf, cell: teamOf },
    toCount('visits', 'Visits', ({ visits }) => visits, { wide: true }),
    toCount('unallocated', 'Unallocated', ({ unallocated }) => unallocated),
    toCount('workers', 'Different workers', ({ distinctWorkers }) => distinctWorkers),
    toCount('size', 'Mini-team size', ({ miniTeamSize }) => miniTeamSize),
    {
      key: 'above',
      title: 'Above size',
      align: 'end',
      mostFirst: true,
      sortBy: facesAbove,
      cell: (person) => <Above above={facesAbove(person)} />,
    },
    {
      ...toCount('bound', 'Best possible', ({ lowerBound }) => lowerBound ?? 0, { wide: true }),
      cell: ({ lowerBound }) => (lowerBound === null ? '–' : formatCount(lowerBound)),
    },
    toCount('new', 'New faces', ({ newFaces }) => newFaces),
  ];
}

const toCount = (
  key: string,
  title: string,
  countIn: (person: ListedPerson) => number,
  more: Partial<Column<ListedPerson>> = {},
): Column<ListedPerson> => ({
  ...{ key, title, align: 'end', mostFirst: true, sortBy: countIn },
  cell: (person) => formatCount(countIn(person)),
  ...more,
});

const Above = ({ above }: { readonly above: number }) =>
  above === 0 ? '0' : <Tag tone="caution">{`+${formatCount(above)}`}</Tag>;

import type { WorkersList } from '@homeround/contract';
import { formatCount, formatMinutes } from '../../shared/format/numbers';
import type { RotaPath } from '../../shared/requests/rota-path';
import type { Column } from '../../shared/ui/data-table';
import { Tag } from '../../shared/ui/tag';
import { TextLink } from '../../shared/ui/text-link';

export type ListedWorker = WorkersList['workers'][number];

export function toWorkersColumns(
  { teams }: WorkersList,
  { localityId, rotaId }: RotaPath,
): readonly Column<ListedWorker>[] {
  const teamNames = new Map(teams.map(({ teamId, name }) => [teamId, name]));
  const teamOf = ({ teamId }: ListedWorker) => teamNames.get(teamId) ?? teamId;
  const patternOf = ({ workPattern }: ListedWorker) => workPattern;
  return [
    {
      key: 'name',
      title: 'Name',
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
    { key: 'team', title: 'Team', sortBy: teamOf, cell: teamOf },
    { key: 'pattern', title: 'Work pattern', wide: true, sortBy: patternOf, cell: patternOf },
    toFigure('shift', 'On shift', ({ shiftMinutes }) => shiftMinutes, formatMinutes),
    toFigure('duty', 'On duty', ({ dutyMinutes }) => dutyMinutes, formatMinutes),
    {
      ...toFigure('contracted', 'Contracted', ({ contractedMinutes }) => contractedMinutes, formatMinutes),
      wide: true,
    },
    toFigure('visits', 'Visits', ({ visits }) => visits),
    toFigure('people', 'People', ({ people }) => people),
    {
      ...toFigure('findings', 'Rules broken', ({ findings }) => findings),
      cell: ({ findings }) => (findings === 0 ? '0' : <Tag tone="bad">{formatCount(findings)}</Tag>),
    },
  ];
}

const toFigure = (
  key: string,
  title: string,
  figureIn: (worker: ListedWorker) => number,
  format: (figure: number) => string = formatCount,
): Column<ListedWorker> => ({
  ...{ key, title, align: 'end', mostFirst: true, sortBy: figureIn },
  cell: (worker) => format(figureIn(worker)),
});

import type { BoardWeek } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { boardWeekQuery } from '../../shared/requests/board-week-query';
import { rotaQuery } from '../../shared/requests/rota-query';
import { QueryView } from '../../shared/ui/query-view';
import { PrintFrame } from './print-frame';
import { TeamWeek } from './team-week';
import { UnallocatedWeek } from './unallocated-week';
import { wordRota } from './word-rota';

const route = getRouteApi('/signed-in/print/$localityId/$rotaId/week');

/** The week at a glance: every worker's duties, team by team, and what nobody has. */
export function PrintWeekPage() {
  const { localityId, rotaId } = route.useParams();
  const rota = useQuery(rotaQuery(localityId, rotaId)).data;
  const week = useQuery(boardWeekQuery(localityId, rotaId));
  const title = rota === undefined ? 'Week at a glance' : `${rota.name}: ${wordRota(rota)}`;
  return (
    <PrintFrame title={title} paper="landscape" ready={week.isSuccess}>
      <QueryView query={week} what="the week">
        {(found) => <Week week={found} />}
      </QueryView>
    </PrintFrame>
  );
}

function Week({ week }: { readonly week: BoardWeek }) {
  return (
    <>
      {week.teams.map((team) => (
        <TeamWeek key={team.teamId} team={team} week={week} />
      ))}
      {week.unallocated.length > 0 && <UnallocatedWeek visits={week.unallocated} />}
    </>
  );
}

import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { rotaQuery } from '../../shared/requests/rota-query';
import { RotaAbout } from '../../shared/rota/rota-about';
import { LinkButton } from '../../shared/ui/link-button';
import { Page } from '../../shared/ui/page';
import { QueryView } from '../../shared/ui/query-view';
import { CalendarFeedButton } from '../../shared/calendar-feed/calendar-feed-button';
import { WorkerBody } from './worker-body';
import { workerQuery } from './worker-query';

const route = getRouteApi('/signed-in/framed/localities/$localityId/rotas/$rotaId/workers/$workerId');

/** A worker in one rota: rounds, hours, rest. */
export function WorkerScreen() {
  const path = route.useParams();
  const { localityId, rotaId, workerId } = path;
  const worker = useQuery(workerQuery(path));
  const rota = useQuery(rotaQuery(localityId, rotaId)).data;
  const name = worker.data?.name ?? 'Worker';
  const actions = (
    <>
      <LinkButton
        to="/localities/$localityId/rotas/$rotaId/board"
        params={{ localityId, rotaId }}
        search={{ worker: workerId }}
        variant="default"
      >
        On the board
      </LinkButton>
      <Button
        component="a"
        variant="default"
        target="_blank"
        href={`/print/${localityId}/${rotaId}/workers?workerIds=${encodeURIComponent(workerId)}`}
      >
        Print the sheet
      </Button>
      <CalendarFeedButton path={{ localityId, workerId }} name={name} />
    </>
  );
  return (
    <Page title={name} about={rota === undefined ? undefined : <RotaAbout rota={rota} />} actions={actions}>
      <QueryView query={worker} what="the worker’s rounds">
        {(found) => <WorkerBody worker={found} path={path} />}
      </QueryView>
    </Page>
  );
}

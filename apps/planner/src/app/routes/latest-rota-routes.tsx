import { createRoute, redirect } from '@tanstack/react-router';
import { rotasQuery } from '../../shared/requests/rotas-query';
import { pickRota } from '../../shared/rota/pick-rota';
import { NoRotaPage } from '../no-rota-page';
import { localityRoute } from './locality-route';
import type { RouterContext } from './root-route';

/** The rota that a screen opens with when none was chosen. */
async function findLatest({ queryClient }: RouterContext, localityId: string) {
  const rotas = await queryClient.ensureQueryData(rotasQuery(localityId));
  return pickRota(rotas, new Date());
}

export const latestBoardRoute = createRoute({
  getParentRoute: () => localityRoute,
  path: '/board',
  beforeLoad: async ({ context, params }) => {
    const rota = await findLatest(context, params.localityId);
    if (rota !== undefined)
      throw redirect({ to: '/localities/$localityId/rotas/$rotaId/board', params: rota });
  },
  component: () => <NoRotaPage title="Board" />,
});

export const latestPeopleRoute = createRoute({
  getParentRoute: () => localityRoute,
  path: '/people',
  beforeLoad: async ({ context, params }) => {
    const rota = await findLatest(context, params.localityId);
    if (rota !== undefined)
      throw redirect({ to: '/localities/$localityId/rotas/$rotaId/people', params: rota });
  },
  component: () => <NoRotaPage title="People" />,
});

export const latestWorkersRoute = createRoute({
  getParentRoute: () => localityRoute,
  path: '/workers',
  beforeLoad: async ({ context, params }) => {
    const rota = await findLatest(context, params.localityId);
    if (rota !== undefined)
      throw redirect({ to: '/localities/$localityId/rotas/$rotaId/workers', params: rota });
  },
  component: () => <NoRotaPage title="Workers" />,
});

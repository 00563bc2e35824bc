import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readBoardSearch } from '../../features/board/address/board-search';
import { startBoard } from '../../features/board/data/start-board';
import { readCompareSearch } from '../../features/compare/compare-search';
import { readRotasSearch } from '../../features/rotas/rotas-search';
import { readNameSearch } from '../../shared/ui/name-search';
import { localityRoute } from './locality-route';
import { need } from './need';

const getParentRoute = () => localityRoute;

export const rotasRoute = createRoute({
  getParentRoute,
  path: '/rotas',
  validateSearch: readRotasSearch,
  component: lazyRouteComponent(() => import('../../features/rotas/rotas-page'), 'RotasPage'),
});

export const rotaRoute = createRoute({
  getParentRoute,
  path: '/rotas/$rotaId',
  component: lazyRouteComponent(() => import('../../features/rotas/rota-page'), 'RotaPage'),
});

export const boardRoute = createRoute({
  getParentRoute,
  path: '/rotas/$rotaId/board',
  validateSearch: readBoardSearch,
  loader: ({ context, params, location }) =>
    startBoard(context.queryClient, params, readBoardSearch(location.search)),
  staticData: { fill: true },
  component: lazyRouteComponent(() => import('../../features/board/board-page'), 'BoardPage'),
});

export const peopleRoute = createRoute({
  getParentRoute,
  path: '/rotas/$rotaId/people',
  validateSearch: readNameSearch,
  component: lazyRouteComponent(() => import('../../features/people/people-page'), 'PeoplePage'),
});

export const personRoute = createRoute({
  getParentRoute,
  path: '/rotas/$rotaId/people/$personId',
  component: lazyRouteComponent(() => import('../../features/people/person-page'), 'PersonScreen'),
});

export const workersRoute = createRoute({
  getParentRoute,
  path: '/rotas/$rotaId/workers',
  validateSearch: readNameSearch,
  component: lazyRouteComponent(() => import('../../features/workers/workers-page'), 'WorkersPage'),
});

export const workerRoute = createRoute({
  getParentRoute,
  path: '/rotas/$rotaId/workers/$workerId',
  component: lazyRouteComponent(() => import('../../features/workers/worker-page'), 'WorkerScreen'),
});

export const compareRoute = createRoute({
  getParentRoute,
  path: '/rotas/$rotaId/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('../../features/compare/compare-page'), 'ComparePage'),
});

export const publishRoute = createRoute({
  getParentRoute,
  path: '/rotas/$rotaId/publish',
  beforeLoad: ({ context, params }) => need(context.me, 'rota:publish', params.localityId),
  component: lazyRouteComponent(() => import('../../features/publish/publish-page'), 'PublishPage'),
});

export const pinsRoute = createRoute({
  getParentRoute,
  path: '/pins',
  component: lazyRouteComponent(() => import('../../features/pins/pins-page'), 'PinsPage'),
});

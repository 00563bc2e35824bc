import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readNewSolveSearch } from '../../features/solves/new-solve-search';
import { localityRoute } from './locality-route';
import { need } from './need';

const getParentRoute = () => localityRoute;

export const solvesRoute = createRoute({
  getParentRoute,
  path: '/solves',
  component: lazyRouteComponent(() => import('../../features/solves/solves-page'), 'SolvesPage'),
});

export const newSolveRoute = createRoute({
  getParentRoute,
  path: '/solves/new',
  validateSearch: readNewSolveSearch,
  beforeLoad: ({ context, params }) => need(context.me, 'solve:ask', params.localityId),
  component: lazyRouteComponent(() => import('../../features/solves/new-solve-page'), 'NewSolvePage'),
});

export const solveRoute = createRoute({
  getParentRoute,
  path: '/solves/$solveId',
  component: lazyRouteComponent(() => import('../../features/solves/solve-page'), 'SolvePage'),
});

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readAuditSearch } from '../../features/audit/audit-search';
import { framedRoute } from './framed-route';
import { need } from './need';

const getParentRoute = () => framedRoute;

export const datasetsRoute = createRoute({
  getParentRoute,
  path: '/datasets',
  beforeLoad: ({ context }) => need(context.me, 'dataset:read'),
  component: lazyRouteComponent(() => import('../../features/datasets/datasets-page'), 'DatasetsPage'),
});

export const councilSolvesRoute = createRoute({
  getParentRoute,
  path: '/council-solves',
  beforeLoad: ({ context }) => need(context.me, 'council:solve'),
  component: lazyRouteComponent(
    () => import('../../features/council-solves/council-solves-page'),
    'CouncilSolvesPage',
  ),
});

export const newCouncilSolveRoute = createRoute({
  getParentRoute,
  path: '/council-solves/new',
  beforeLoad: ({ context }) => need(context.me, 'council:solve'),
  component: lazyRouteComponent(
    () => import('../../features/council-solves/new-council-solve-page'),
    'NewCouncilSolvePage',
  ),
});

export const councilSolveRoute = createRoute({
  getParentRoute,
  path: '/council-solves/$councilSolveId',
  beforeLoad: ({ context }) => need(context.me, 'council:solve'),
  component: lazyRouteComponent(
    () => import('../../features/council-solves/council-solve-page'),
    'CouncilSolvePage',
  ),
});

export const accountsRoute = createRoute({
  getParentRoute,
  path: '/accounts',
  beforeLoad: ({ context }) => need(context.me, 'account:manage'),
  component: lazyRouteComponent(() => import('../../features/accounts/accounts-page'), 'AccountsPage'),
});

export const auditRoute = createRoute({
  getParentRoute,
  path: '/audit',
  validateSearch: readAuditSearch,
  beforeLoad: ({ context }) => need(context.me, 'audit:read'),
  component: lazyRouteComponent(() => import('../../features/audit/audit-page'), 'AuditPage'),
});

export const myAccountRoute = createRoute({
  getParentRoute,
  path: '/my-account',
  component: lazyRouteComponent(() => import('../../features/my-account/my-account-page'), 'MyAccountPage'),
});

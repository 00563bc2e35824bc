import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCoverageSearch } from '../../features/patterns/coverage/coverage-search';
import { readCatalogueSearch } from '../../features/patterns/catalogue/catalogue-search';
import { readFrontSearch } from '../../features/fronts/front/front-search';
import { need } from './need';
import { patternsRoute } from './patterns-route';

const getParentRoute = () => patternsRoute;

export const catalogueRoute = createRoute({
  getParentRoute,
  path: '/',
  validateSearch: readCatalogueSearch,
  component: lazyRouteComponent(
    () => import('../../features/patterns/catalogue/catalogue-page'),
    'CataloguePage',
  ),
});

export const coverageRoute = createRoute({
  getParentRoute,
  path: '/coverage',
  validateSearch: readCoverageSearch,
  component: lazyRouteComponent(
    () => import('../../features/patterns/coverage/coverage-page'),
    'CoveragePage',
  ),
});

export const frontsRoute = createRoute({
  getParentRoute,
  path: '/fronts',
  component: lazyRouteComponent(() => import('../../features/fronts/fronts-page'), 'FrontsPage'),
});

export const newFrontRoute = createRoute({
  getParentRoute,
  path: '/fronts/new',
  beforeLoad: ({ context }) => need(context.me, 'patterns:plan'),
  component: lazyRouteComponent(() => import('../../features/fronts/new/new-front-page'), 'NewFrontPage'),
});

export const frontRoute = createRoute({
  getParentRoute,
  path: '/fronts/$frontId',
  validateSearch: readFrontSearch,
  component: lazyRouteComponent(() => import('../../features/fronts/front/front-page'), 'FrontPage'),
});

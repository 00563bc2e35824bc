import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readNewOptionSearch } from '../../features/options/build/new-option-search';
import { readCompareOptionsSearch } from '../../features/options/compare/compare-options-search';
import { readOptionsSearch } from '../../features/options/list/options-search';
import { readTransitionSearch } from '../../features/options/transition/transition-search';
import { readImpactSearch } from '../../features/options/workers/impact-search';
import { need } from './need';
import { patternsRoute } from './patterns-route';

const getParentRoute = () => patternsRoute;

export const optionsRoute = createRoute({
  getParentRoute,
  path: '/options',
  validateSearch: readOptionsSearch,
  component: lazyRouteComponent(() => import('../../features/options/list/options-page'), 'OptionsPage'),
});

export const newOptionRoute = createRoute({
  getParentRoute,
  path: '/options/new',
  validateSearch: readNewOptionSearch,
  beforeLoad: ({ context }) => need(context.me, 'patterns:plan'),
  component: lazyRouteComponent(
    () => import('../../features/options/build/new-option-page'),
    'NewOptionPage',
  ),
});

export const compareOptionsRoute = createRoute({
  getParentRoute,
  path: '/options/compare',
  validateSearch: readCompareOptionsSearch,
  component: lazyRouteComponent(
    () => import('../../features/options/compare/compare-options-page'),
    'CompareOptionsPage',
  ),
});

export const optionRoute = createRoute({
  getParentRoute,
  path: '/options/$optionId',
  component: lazyRouteComponent(() => import('../../features/options/catalogue/option-page'), 'OptionPage'),
});

export const optionMeasuresRoute = createRoute({
  getParentRoute,
  path: '/options/$optionId/measures',
  component: lazyRouteComponent(
    () => import('../../features/options/measures/measures-page'),
    'MeasuresPage',
  ),
});

export const optionWorkersRoute = createRoute({
  getParentRoute,
  path: '/options/$optionId/workers',
  validateSearch: readImpactSearch,
  component: lazyRouteComponent(() => import('../../features/options/workers/impacts-page'), 'ImpactsPage'),
});

export const optionEqualityRoute = createRoute({
  getParentRoute,
  path: '/options/$optionId/equality',
  component: lazyRouteComponent(
    () => import('../../features/options/equality/equality-page'),
    'EqualityPage',
  ),
});

export const optionTransitionRoute = createRoute({
  getParentRoute,
  path: '/options/$optionId/transition',
  validateSearch: readTransitionSearch,
  component: lazyRouteComponent(
    () => import('../../features/options/transition/transition-page'),
    'TransitionPage',
  ),
});

export const optionPacksRoute = createRoute({
  getParentRoute,
  path: '/options/$optionId/packs',
  component: lazyRouteComponent(() => import('../../features/options/packs/packs-page'), 'PacksPage'),
});

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSignInSearch } from '../../features/sign-in/sign-in-search';
import { rootRoute } from './root-route';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('../../features/sign-in/sign-in-page'), 'SignInPage'),
});

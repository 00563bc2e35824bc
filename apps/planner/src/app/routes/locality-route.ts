import { createRoute, Outlet } from '@tanstack/react-router';
import { framedRoute } from './framed-route';
import { needLocality } from './need';

export const localityRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '/localities/$localityId',
  beforeLoad: ({ context, params }) => needLocality(context.me, params.localityId),
  component: Outlet,
});

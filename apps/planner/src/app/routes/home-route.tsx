import { createRoute, redirect } from '@tanstack/react-router';
import { NoLocalityPage } from '../no-locality-page';
import { framedRoute } from './framed-route';

/** Home is the first locality's rotas: most accounts have one locality. */
export const homeRoute = createRoute({
  getParentRoute: () => framedRoute,
  path: '/',
  beforeLoad: ({ context }) => {
    const [first] = context.me.localities;
    if (first !== undefined) {
      throw redirect({ to: '/localities/$localityId/rotas', params: { localityId: first.localityId } });
    }
  },
  component: NoLocalityPage,
});

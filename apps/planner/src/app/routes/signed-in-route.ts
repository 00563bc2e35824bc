import { createRoute, redirect } from '@tanstack/react-router';
import { meQuery } from '../../shared/access/me';
import { RequestFault } from '../../shared/api/request-fault';
import { rootRoute } from './root-route';

/** Everything that needs an account. Who is signed in is known before anything inside is drawn. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await context.queryClient.ensureQueryData(meQuery) };
    } catch (error) {
      if (!(error instanceof RequestFault) || error.status !== 401) throw error;
      throw redirect({ to: '/sign-in', search: { return: location.href } });
    }
  },
});

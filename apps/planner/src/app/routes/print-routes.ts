import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readWorkerSheetsSearch } from '../../features/print/worker-sheets-search';
import { needLocality } from './need';
import { signedInRoute } from './signed-in-route';

/** What is printed has no frame around it. */
export const printWeekRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/print/$localityId/$rotaId/week',
  beforeLoad: ({ context, params }) => needLocality(context.me, params.localityId),
  component: lazyRouteComponent(() => import('../../features/print/print-week-page'), 'PrintWeekPage'),
});

export const printWorkersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/print/$localityId/$rotaId/workers',
  validateSearch: readWorkerSheetsSearch,
  beforeLoad: ({ context, params }) => needLocality(context.me, params.localityId),
  component: lazyRouteComponent(() => import('../../features/print/print-workers-page'), 'PrintWorkersPage'),
});

import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { Waiting } from '../shared/ui/waiting';
import { CrashPage } from './crash-page';
import { NotFoundPage } from './not-found-page';
import { routeTree } from './route-tree';

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    // React Query decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingComponent: () => <Waiting what="the page" />,
    defaultPendingMs: 100,
    // What has come is shown at once: the default keeps "loading" for half a second more.
    defaultPendingMinMs: 0,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

export type AppRouter = ReturnType<typeof makeRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
  interface StaticDataRouteOption {
    /** The screen fills the window and scrolls inside itself, as the board does. */
    fill?: boolean;
  }
}

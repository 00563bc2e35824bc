import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { NotFoundPage } from '../not-found-page';

export interface RouterContext {
  readonly queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  // Outside the frame, which has the `main` of every other page.
  notFoundComponent: () => (
    <main>
      <NotFoundPage />
    </main>
  ),
});

import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './shared/theme/app.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { leaveWhenSessionEnds } from './app/leave-when-session-ends';
import { preloadScreens } from './app/preload-screens';
import { Providers } from './app/providers';
import { makeRouter } from './app/router';
import { watchConnection } from './app/watch-connection';
import { makeQueryClient } from './shared/api/query-client';

const queryClient = makeQueryClient();
const router = makeRouter(queryClient);
leaveWhenSessionEnds(router, queryClient);
watchConnection(queryClient);
preloadScreens(router);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);

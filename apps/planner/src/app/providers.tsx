import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LiveRegion } from '../shared/announce/live-region';
import { cssVariables, theme } from '../shared/theme/theme';

/** What every screen stands on; also for harness pages. */
export function Providers({ queryClient, children }: { queryClient: QueryClient; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme="light">
      <QueryClientProvider client={queryClient}>
        {children}
        <Notifications position="bottom-right" limit={3} />
        <LiveRegion />
      </QueryClientProvider>
    </MantineProvider>
  );
}

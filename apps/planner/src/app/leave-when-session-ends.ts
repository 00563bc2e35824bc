import type { QueryClient } from '@tanstack/react-query';
import { onSessionEnded } from '../shared/access/session-ended';
import type { AppRouter } from './router';

/** To the sign-in page with the way back, and nothing of the ended session left in memory. */
export function leaveWhenSessionEnds(router: AppRouter, queryClient: QueryClient): void {
  onSessionEnded(() => {
    const { pathname, href } = router.state.location;
    if (pathname === '/sign-in') return;
    queryClient.clear();
    void router.navigate({ to: '/sign-in', search: { return: href, ended: true } });
  });
}

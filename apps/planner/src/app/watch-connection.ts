import type { QueryClient } from '@tanstack/react-query';
import { connectedFetch } from '../shared/api/connected-fetch';
import { noteConnection, onConnection, readConnection } from '../shared/connection/connection';

/** Milliseconds between two attempts: soon enough to feel immediate, rare enough for a service that is starting. */
const ATTEMPT_EVERY = 3_000;

/** While the connection is lost, asks until the service answers; then everything shown is read again. */
export function watchConnection(queryClient: QueryClient): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  // The browser knows first when the network is gone; whether the service is back, only an attempt shows.
  window.addEventListener('offline', () => noteConnection('lost'));
  onConnection(() => {
    if (readConnection() === 'lost') timer ??= setInterval(() => void attempt(), ATTEMPT_EVERY);
    else {
      clearInterval(timer);
      timer = undefined;
      void queryClient.invalidateQueries();
    }
  });
}

async function attempt(): Promise<void> {
  try {
    await connectedFetch(new Request('/health/live'));
  } catch {
    // Still lost: the next attempt comes.
  }
}

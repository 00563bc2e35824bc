import { QueryClient } from '@tanstack/react-query';
import { RequestFault } from './request-fault';

/** An answer is an answer: only lost connections and an overloaded service are worth asking again. */
const worthAgain = (error: Error) => !(error instanceof RequestFault) || error.status === 503;

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Rotas change while others work: half a minute is short enough to notice, long enough not to ask at every click.
        staleTime: 30_000,
        // A request that cannot leave the machine fails, and the banner says so; paused ones would wait in silence.
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && worthAgain(error),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

import type { SignedInAccount } from '../access';
import { Refusal } from '../errors/refusal';
import type { SessionStreams } from '../sessions/session-streams';

/** Browsers open six connections to a host; some work with two windows. */
const MOST_STREAMS = 12;

/** @throws Refusal TOO_MANY_STREAMS */
export function refuseManyStreams(streams: SessionStreams, { accountId }: SignedInAccount): void {
  if (streams.count(accountId) < MOST_STREAMS) return;
  throw new Refusal(429, {
    code: 'TOO_MANY_STREAMS',
    cause: `The account watches ${MOST_STREAMS} searches already.`,
    action: 'Close windows that show a running solve or search.',
  });
}

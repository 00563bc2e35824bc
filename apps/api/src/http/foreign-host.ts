import type { NextFunction, Request, Response } from 'express';
import type { ApiSettings } from '../api-settings';
import { refuse } from '../errors/refuse';

const THIS_MACHINE: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]', '::1']);

/**
 * A service for this machine alone answers to this machine's names alone. Otherwise a page of anybody's, whose host name
 * is made to lead to 127.0.0.1 while it is open, counts as a page of this service (DNS rebinding): it could sign in to the
 * demo. Elsewhere every host name has cookies of its own, and there are no passwords that everybody knows.
 */
export function refuseForeignHost({
  host,
  publicUrl,
}: Pick<ApiSettings, 'host' | 'publicUrl'>): (
  request: Request,
  response: Response,
  next: NextFunction,
) => void {
  const alone = publicUrl === undefined && THIS_MACHINE.has(host);
  return (request, _response, next) =>
    next(alone && !THIS_MACHINE.has(request.hostname) ? foreignHost() : undefined);
}

function foreignHost() {
  return refuse('CROSS_SITE', {
    cause: 'The request names another host than this machine.',
    action:
      'Use http://127.0.0.1 with the port; behind a proxy, set PUBLIC_URL to the address that browsers use.',
  });
}

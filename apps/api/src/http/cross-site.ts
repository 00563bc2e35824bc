import type { NextFunction, Request, Response } from 'express';
import { refuse } from '../errors/refuse';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses unsafe requests that another site may have made a browser send: they need the header `x-homeround: 1`, which
 * no form can set and no foreign script may (there is no CORS), and where a browser says where they come from, that
 * must be this origin. The cookie's SameSite=Strict is the first of three bolts, not the only one.
 */
export function refuseCrossSite(
  publicUrl?: string,
): (request: Request, response: Response, next: NextFunction) => void {
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  return (request, _response, next) => {
    const ours =
      SAFE.has(request.method) || (request.get('x-homeround') === '1' && isSameOrigin(request, publicHost));
    next(ours ? undefined : refuse('CROSS_SITE'));
  };
}

function isSameOrigin(request: Request, publicHost: string | undefined): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = request.get('origin');
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === request.host || host === publicHost;
}

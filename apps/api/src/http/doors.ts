import compression from 'compression';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import type { Store } from 'express-session';
import type { AppParts } from '../app-parts';
import { sessionMiddleware } from '../sessions/session-middleware';
import { requestTimes } from '../watch/request-times';
import { refuseCrossSite } from './cross-site';
import { refuseForeignHost } from './foreign-host';
import { plannerFiles } from './planner-files';
import { readAddress } from './read-address';
import { readJson } from './read-json';
import { requestLog } from './request-log';
import { securityHeaders } from './security-headers';
import { trustProxy } from './trust-proxy';

/** Everything that a request passes before its route, in this order. */
export function setDoors(
  app: NestExpressApplication,
  { settings, log, registry, overload }: AppParts,
  { sessions, plannerFolder }: { sessions: Store; plannerFolder: string },
): void {
  const { publicUrl, sessionSecret } = settings;
  const https = publicUrl?.startsWith('https:') ?? false;
  app.disable('x-powered-by');
  // Nested brackets in a query have no meaning here, and less to parse is less to attack.
  app.set('query parser', 'simple');
  app.set('trust proxy', publicUrl === undefined ? false : trustProxy);
  if (https) app.use(assumeHttps);
  app.use(requestLog(log), requestTimes(registry), securityHeaders(https), refuseForeignHost(settings));
  app.use(compression());
  app.use(plannerFiles(plannerFolder));
  app.use('/api', overload.gate, refuseCrossSite(publicUrl), noStore, readAddress, ...readJson());
  app.use('/api', overload.count, sessionMiddleware(sessions, sessionSecret));
}

/** Where browsers come by https, a proxy that does not say so must not make the session's cookie one for http. */
function assumeHttps({ headers }: Request, _response: unknown, next: () => void): void {
  headers['x-forwarded-proto'] ??= 'https';
  next();
}

/** Answers hold personal data: nothing is kept by a browser unless a handler says so. */
function noStore(
  _request: unknown,
  response: { setHeader(name: string, value: string): unknown },
  next: () => void,
): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}

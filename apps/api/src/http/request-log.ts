import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '@homeround/runtime';
import type { Request } from 'express';
import { type HttpLogger, pinoHttp } from 'pino-http';

const REQUEST_ID = /^[\w-]{8,64}$/;

/**
 * One line for each request, with an id that is also in the answer's head and in an error's body. Ids and counts only: no
 * body, no header, no query (it may filter by a person), no secret of a calendar feed.
 */
export function requestLog(logger: Log): HttpLogger {
  return pinoHttp({
    logger,
    genReqId: chooseId,
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    autoLogging: { ignore: ({ url }) => /^\/(health|metrics|assets)\b/.test(url ?? '') },
    customLogLevel: (_request, { statusCode }, error) => (error || statusCode >= 500 ? 'error' : 'info'),
    // The filter has logged what failed; here it is only that it did.
    customErrorMessage: () => 'request errored',
    customProps: (request) => ({ accountId: (request as Request).account?.accountId }),
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: maskedPath(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      err: (error: { type?: string }) => ({ type: error.type }),
    },
  });
}

/** Without the query, and with the secret of a calendar feed covered. */
export function maskedPath(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/^(\/api\/calendar\/).*/is, '$1***');
}

function chooseId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  return id;
}

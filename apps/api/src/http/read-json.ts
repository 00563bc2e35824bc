import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { refuse } from '../errors/refuse';
import { toRefusal } from '../errors/to-refusal';

/** Two hundred accounts' grants or a thousand pins fit many times; files come as multipart with limits of their own. */
const MOST_BYTES = 1024 * 1024;
const ESCAPED_NUL = Buffer.from('\\u0000');

/** Reads JSON bodies, and refuses bodies of another type at once. PostgreSQL's text cannot hold NUL, so no body may. */
export function readJson(): (RequestHandler | ErrorRequestHandler)[] {
  return [refuseOtherTypes, express.json({ limit: MOST_BYTES, strict: true, verify: refuseNul }), nameFault];
}

const refuseOtherTypes: RequestHandler = (request, _response, next) => {
  // `is` answers null where there is no body, but takes the length 0 that browsers send with a POST of nothing for one.
  const isEmpty = request.get('content-length') === '0';
  const isReadable = isEmpty || request.is(['application/json', 'multipart/form-data']) !== false;
  next(isReadable ? undefined : refuse('UNSUPPORTED_TYPE'));
};

/** Here, because Nest would make of every syntax error the same bad request. */
const nameFault: ErrorRequestHandler = (error, _request, _response, next) => next(toRefusal(error) ?? error);

function refuseNul(_request: unknown, _response: unknown, body: Buffer): void {
  if (body.includes(ESCAPED_NUL)) throw refuse('INVALID_TEXT');
}

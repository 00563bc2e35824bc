import express, { type NextFunction, type Request, type Response } from 'express';
import { refuse } from '../errors/refuse';

/** Two hundred accounts' grants or a thousand pins fit many times; files come as multipart with limits of their own. */
const MOST_BYTES = 1024 * 1024;
const NUL = Buffer.from('\\u0000');

type Handler = (request: Request, response: Response, next: NextFunction) => void;

/** Reads JSON bodies, and refuses bodies of another type at once. PostgreSQL's text cannot hold NUL, so no body may. */
export function readJson(): Handler[] {
  return [
    (request, _response, next) => next(isReadable(request) ? undefined : refuse('UNSUPPORTED_TYPE')),
    express.json({ limit: MOST_BYTES, strict: true, verify: refuseNul }),
    (request, _response, next) => next(hasNul(request) ? refuse('INVALID_TEXT') : undefined),
  ];
}

function isReadable(request: Request): boolean {
  // `is` answers null where there is no body.
  return request.is(['application/json', 'multipart/form-data']) !== false;
}

function refuseNul(_request: unknown, _response: unknown, body: Buffer): void {
  if (body.includes(NUL)) throw refuse('INVALID_TEXT');
}

function hasNul(request: Request): boolean {
  return request.originalUrl.includes('%00');
}

import type { NextFunction, Request, Response } from 'express';
import { refuse } from '../errors/refuse';

/** Refuses addresses that cannot be read as text, or hold what no text in the database can. */
export function readAddress(request: Request, _response: Response, next: NextFunction): void {
  const text = decode(request.path);
  if (text === undefined) next(refuse('INVALID_ADDRESS'));
  else if (request.originalUrl.includes('%00')) next(refuse('INVALID_TEXT'));
  else next();
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

import { toStoreFault } from '@homeround/store';
import { HttpException } from '@nestjs/common';
import { Refusal } from './refusal';
import { refuse, type RefusalCode } from './refuse';

/** What the body parsers of express call their errors, and what they mean here. */
const PARSER_ERRORS: Readonly<Record<string, RefusalCode>> = {
  'entity.too.large': 'REQUEST_TOO_LARGE',
  'parameters.too.many': 'REQUEST_TOO_LARGE',
  'entity.parse.failed': 'INVALID_JSON',
  'entity.verify.failed': 'INVALID_TEXT',
  'encoding.unsupported': 'UNSUPPORTED_TYPE',
  'charset.unsupported': 'UNSUPPORTED_TYPE',
  'request.aborted': 'REQUEST_ABORTED',
  'request.size.invalid': 'REQUEST_ABORTED',
};

const STATUSES: Readonly<Record<number, RefusalCode>> = {
  400: 'INVALID_REQUEST',
  401: 'NOT_SIGNED_IN',
  403: 'NOT_ALLOWED',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'REQUEST_TOO_LARGE',
  415: 'UNSUPPORTED_TYPE',
  429: 'TOO_MANY_REQUESTS',
};

/** A database that restarts is back within some seconds; one that is full or gone is asked again as gently. */
const STORE_BACK_SECONDS = 5;

/** Any error as a refusal; undefined for programmer errors, which are answered as INTERNAL and logged. */
export function toRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof URIError) return refuse('INVALID_ADDRESS');
  const parser = PARSER_ERRORS[(error as { type?: string } | null)?.type ?? ''];
  if (parser) return refuse(parser);
  const store = toStoreFault(error);
  if (store) return new Refusal(503, store, { retryAfterSeconds: STORE_BACK_SECONDS });
  const code = STATUSES[statusOf(error) ?? 0];
  return code && refuse(code);
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status < 500 ? status : undefined;
}

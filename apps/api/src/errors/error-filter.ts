import type { ErrorBody } from '@homeround/contract';
import { toLogFields } from '@homeround/runtime';
import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import type {} from 'pino-http';
import { refuse } from './refuse';
import type { Refusal } from './refusal';
import { toRefusal } from './to-refusal';

/** Turns whatever a request ended in into the one shape of an error's body. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('ErrorFilter');

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const request = host.switchToHttp().getRequest<Request>();
    const refusal = toRefusal(error) ?? this.internal(error, request);
    // The head is out: all that can still be said is that the answer is broken.
    if (response.headersSent) response.destroy();
    else send(response, refusal, String(request.id));
  }

  private internal(error: unknown, request: Request): Refusal {
    // Only what kind it is and where it happened: a driver's message may quote values, and values may be names.
    this.logger.error({ requestId: request.id, ...toLogFields(error) }, 'request failed');
    return refuse('INTERNAL');
  }
}

function send(response: Response, { status, words, more }: Refusal, requestId: string): void {
  if (more.retryAfterSeconds !== undefined)
    response.setHeader('Retry-After', Math.ceil(more.retryAfterSeconds));
  response.setHeader('Cache-Control', 'no-store');
  response.removeHeader('ETag');
  const faults = more.faults ? { faults: [...more.faults] } : {};
  const conflict = more.conflict ? { conflict: more.conflict } : {};
  const body: ErrorBody = {
    error: { code: words.code, cause: words.cause, action: words.action, requestId, ...faults, ...conflict },
  };
  response.status(status).json(body);
}

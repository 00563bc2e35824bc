import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  Logger,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { concatMap, from, type Observable, tap } from 'rxjs';
import { toRefusal } from '../errors/to-refusal';
import { type AuditLine, AuditTrail } from './audit-trail';
import { AUDITED, type AuditedHandler } from './audited';
import { idsOfRequest, pickTexts } from './ids-of-request';

/** Writes the line of every handler that is marked `@Audited`. */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  private readonly logger = new Logger('AuditInterceptor');

  constructor(
    private readonly reflector: Reflector,
    private readonly trail: AuditTrail,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const audited = this.reflector.get<AuditedHandler | undefined>(AUDITED, context.getHandler());
    if (!audited) return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    return audited.once ? this.seen(audited, request, next) : this.done(audited, request, next);
  }

  /** Noted before it is shown: what cannot be noted is not shown. */
  private seen(audited: AuditedHandler, request: Request, next: CallHandler): Observable<unknown> {
    const noted = this.trail.noteOnce(lineOf(audited, request, undefined, 'done'));
    return from(noted).pipe(concatMap(() => next.handle()));
  }

  /** Noted with how it ended. What was changed stays changed also when the line of it is lost, and that is logged. */
  private done(audited: AuditedHandler, request: Request, next: CallHandler): Observable<unknown> {
    const note = (answer: unknown, outcome: AuditLine['outcome']) =>
      this.trail.note(lineOf(audited, request, answer, outcome)).catch(() => {
        this.logger.error({ what: audited.what, requestId: request.id }, 'audit line lost');
      });
    return next.handle().pipe(
      concatMap(async (answer: unknown) => {
        await note(answer, 'done');
        return answer;
      }),
      tap({ error: (error: unknown) => void note(undefined, outcomeOf(error)) }),
    );
  }
}

function outcomeOf(error: unknown): AuditLine['outcome'] {
  return (toRefusal(error)?.status ?? 500) < 500 ? 'refused' : 'failed';
}

function lineOf(
  { what, answerIds = [], queryIds }: AuditedHandler,
  request: Request,
  answer: unknown,
  outcome: AuditLine['outcome'],
): AuditLine {
  const { localityId, about } = idsOfRequest(request, queryIds);
  return {
    account: request.account,
    what,
    localityId,
    about: { ...about, ...pickTexts(answer, answerIds) },
    outcome,
  };
}

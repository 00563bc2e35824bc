import { allows } from '@homeround/contract';
import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { AuditTrail } from '../audit';
import { idsOfRequest } from '../audit/ids-of-request';
import { refuse } from '../errors/refuse';
import { AccountOfRequest } from '../sessions/account-of-request';
import { forgetSession } from '../sessions/forget-session';
import { COOKIE } from '../sessions/session-settings';
import { type Access, ACCESS } from './access';
import type { SignedInAccount } from './signed-in-account';

type Allowing = Extract<Access, { kind: 'allow' }>;

/** Denies by default: lets a request pass only where its handler's access says so. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly logger = new Logger('AccessGuard');

  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: AccountOfRequest,
    private readonly trail: AuditTrail,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (access?.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const account = await this.accounts.find(request);
    if (!account) throw notSignedIn(request, context.switchToHttp().getResponse<Response>());
    request.account = account;
    if (access?.kind === 'signed-in') return true;
    if (access?.kind === 'allow' && isAllowed(request, account, access)) return true;
    this.noteDenied(request, account, access);
    throw refuse('NOT_ALLOWED');
  }

  /** Beside the answer: who asks for what they may not see waits for nothing and learns nothing. */
  private noteDenied(request: Request, account: SignedInAccount, access: Access | undefined): void {
    const { localityId, about } = idsOfRequest(request);
    const what = access?.kind === 'allow' ? access.action : 'unknown';
    void this.trail.noteOnce({ account, what, localityId, about, outcome: 'refused' }).catch(() => {
      this.logger.error({ what, requestId: request.id }, 'audit line lost');
    });
  }
}

function notSignedIn(request: Request, response: Response): Error {
  if (!request.headers.cookie?.includes(`${COOKIE}=`)) return refuse('NOT_SIGNED_IN');
  forgetSession(response);
  return refuse('SESSION_ENDED');
}

function isAllowed(request: Request, account: SignedInAccount, { action }: Allowing): boolean {
  const { localityId } = request.params;
  return allows(account.grants, action, typeof localityId === 'string' ? localityId : undefined);
}

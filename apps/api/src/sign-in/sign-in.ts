import type { Me } from '@homeround/contract';
import { hashPassword, verifyPassword } from '@homeround/runtime';
import { AccountStore } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type AuditAbout, AuditTrail } from '../audit';
import { refuse } from '../errors/refuse';
import { MeService } from '../me/me.service';
import { COOKIE } from '../sessions/session-settings';
import { endSession, startSession } from '../sessions/start-session';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Begins and ends sessions. */
@Injectable()
export class SignIn {
  /** Checked where no account is, so that an unknown username takes as long as a wrong password. */
  private readonly nobodysHash = hashPassword('nobody has this password');

  constructor(
    private readonly accounts: AccountStore,
    private readonly me: MeService,
    private readonly trail: AuditTrail,
  ) {}

  /** @throws Refusal SIGN_IN_FAILED, the same for every reason: the answer tells nobody which accounts exist or are locked. */
  async begin({ username, password }: Credentials, request: Request): Promise<Me> {
    const account = await this.accounts.findForSignIn(username);
    const right = await verifyPassword(account?.passwordHash ?? (await this.nobodysHash), password);
    if (!account) return this.refuse(undefined, { reason: 'unknown' });
    const who = { accountId: account.accountId, username };
    if (account.disabled) return this.refuse(who, { reason: 'disabled' });
    if (account.lockedUntil && account.lockedUntil > new Date())
      return this.refuse(who, { reason: 'locked' });
    await this.accounts.noteSignIn(account.accountId, right);
    if (!right) return this.refuse(who, { reason: 'password' });
    await startSession(request, account.accountId);
    await this.trail.note({ account: who, what: 'account.sign-in', about: {}, outcome: 'done' });
    return this.me.read(account.accountId);
  }

  async end(request: Request, response: Response): Promise<void> {
    await endSession(request);
    response.clearCookie(COOKIE, { path: '/', sameSite: 'strict', httpOnly: true });
  }

  /** What was typed as an unknown username is not kept: it may be a password in the wrong field. */
  private async refuse(
    account: { accountId: string; username: string } | undefined,
    about: AuditAbout,
  ): Promise<never> {
    await this.trail.note({ account, what: 'account.sign-in', about, outcome: 'refused' });
    throw refuse('SIGN_IN_FAILED');
  }
}

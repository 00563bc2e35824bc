import { setTimeout as pause } from 'node:timers/promises';
import type { Me } from '@homeround/contract';
import { hashPassword, isDemoPassword, verifyPassword } from '@homeround/runtime';
import { AccountStore } from '@homeround/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { API_SETTINGS, type ApiSettings } from '../api-settings';
import { type AuditAbout, AuditTrail } from '../audit';
import { refuse } from '../errors/refuse';
import { MeService } from '../me/me.service';
import { forgetSession } from '../sessions/forget-session';
import { endSession, startSession } from '../sessions/start-session';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/**
 * Ten times what hashing and every write take: an account that exists has one write more, and on a quiet service its two
 * milliseconds could be told apart. Milliseconds.
 */
const REFUSED_AFTER = 300;

/** Begins and ends sessions. */
@Injectable()
export class SignIn {
  /** Checked where no account is, so that an unknown username takes as long as a wrong password. */
  private readonly nobodysHash = hashPassword('nobody has this password');

  constructor(
    private readonly accounts: AccountStore,
    private readonly me: MeService,
    private readonly trail: AuditTrail,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /**
   * @throws Refusal SIGN_IN_FAILED, the same for every reason and after the same time: the answer tells nobody which
   * accounts exist or are locked.
   */
  async begin(credentials: Credentials, request: Request): Promise<Me> {
    const moment = pause(REFUSED_AFTER);
    try {
      return await this.tryToBegin(credentials, request);
    } catch (error) {
      await moment;
      throw error;
    }
  }

  private async tryToBegin({ username, password }: Credentials, request: Request): Promise<Me> {
    const account = await this.accounts.findForSignIn(username);
    const right = await verifyPassword(account?.passwordHash ?? (await this.nobodysHash), password);
    if (!account) return this.refuse(undefined, { reason: 'unknown' });
    const who = { accountId: account.accountId, username };
    if (account.disabled) return this.refuse(who, { reason: 'disabled' });
    if (account.lockedUntil && account.lockedUntil > new Date())
      return this.refuse(who, { reason: 'locked' });
    if (right && !this.settings.demo && isDemoPassword(username, password))
      return this.refuse(who, { reason: 'demo' });
    const outcome = await this.accounts.noteSignIn(account.accountId, right);
    if (outcome === 'locked') return this.refuse(who, { reason: 'locked' });
    if (outcome === 'wrong') return this.refuse(who, { reason: 'password' });
    await startSession(request, account.accountId);
    await this.trail.note({ account: who, what: 'account.sign-in', about: {}, outcome: 'done' });
    return this.me.read(account.accountId);
  }

  async end(request: Request, response: Response): Promise<void> {
    await endSession(request);
    forgetSession(response);
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

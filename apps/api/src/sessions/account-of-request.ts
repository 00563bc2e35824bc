import { AccountStore } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { SignedInAccount } from '../access/signed-in-account';
import { LONGEST_MS } from './session-settings';
import { endSession } from './start-session';

/** A hundred bytes each; more sessions than an authority has accounts. */
const MOST_KEPT = 5000;
/** A name that was changed shows after a minute. Grants need no such time: changing them ends the sessions. */
const KEPT_MS = 60_000;

interface Kept {
  readonly account: SignedInAccount;
  readonly until: number;
}

/**
 * Finds who is behind a request. The session's row is read for every request; what the account may do is kept with the
 * session's id, which is sound because the store ends every session of an account whose grants, password or state change.
 */
@Injectable()
export class AccountOfRequest {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly accounts: AccountStore) {}

  async find(request: Request): Promise<SignedInAccount | undefined> {
    const { accountId, signedInAt } = request.session ?? {};
    if (accountId === undefined || signedInAt === undefined) return undefined;
    if (Date.now() - signedInAt > LONGEST_MS) {
      await endSession(request);
      return undefined;
    }
    return this.keptFor(request.sessionID) ?? (await this.read(request.sessionID, accountId));
  }

  private keptFor(sid: string): SignedInAccount | undefined {
    const kept = this.kept.get(sid);
    if (kept && kept.until > Date.now()) return kept.account;
    this.kept.delete(sid);
    return undefined;
  }

  private async read(sid: string, accountId: string): Promise<SignedInAccount | undefined> {
    const found = await this.accounts.find(accountId);
    if (!found || found.disabled) return undefined;
    const { username, name, grants } = found;
    const account = { accountId, username, name, grants, sid };
    this.keep(sid, { account, until: Date.now() + KEPT_MS });
    return account;
  }

  private keep(sid: string, kept: Kept): void {
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(sid, kept);
  }
}

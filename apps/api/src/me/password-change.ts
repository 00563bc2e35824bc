import { hashPassword, verifyPassword } from '@homeround/runtime';
import { AccountStore } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import type { SignedInAccount } from '../access';
import { refuse } from '../errors/refuse';
import { Refusal } from '../errors/refusal';
import type { ChangePasswordDto } from './dtos';

/** Sets a new password for whoever knows the present one. */
@Injectable()
export class PasswordChange {
  constructor(private readonly accounts: AccountStore) {}

  /** Every session but the one that asks ends. */
  async change(account: SignedInAccount, { currentPassword, newPassword }: ChangePasswordDto): Promise<void> {
    await this.refuseWrong(account, currentPassword);
    const passwordHash = await hashPassword(newPassword);
    // Read now: nobody has shown a revision to whoever changes their own password.
    const found = await this.accounts.find(account.accountId);
    if (!found) throw refuse('SESSION_ENDED');
    const changed = await this.accounts.change(
      account.accountId,
      { revision: found.revision, passwordHash },
      account.sid,
    );
    if (typeof changed === 'string') throw tryAgain();
  }

  /** A stolen session must not be a way to guess the password: tries count as those of signing in do. */
  private async refuseWrong({ accountId, username }: SignedInAccount, password: string): Promise<void> {
    const found = await this.accounts.findForSignIn(username);
    if (!found) throw refuse('SESSION_ENDED');
    const right = await verifyPassword(found.passwordHash, password);
    if ((await this.accounts.noteSignIn(accountId, right)) !== 'signed-in') throw wrongPassword();
  }
}

function wrongPassword(): Refusal {
  return new Refusal(422, {
    code: 'WRONG_PASSWORD',
    cause: 'The current password is wrong, or too many wrong ones were tried.',
    action: 'Type the current password again; after five failures wait a while.',
  });
}

function tryAgain(): Refusal {
  return new Refusal(409, {
    code: 'ACCOUNT_CHANGED',
    cause: 'An administrator has changed the account at this moment.',
    action: 'Try again.',
  });
}

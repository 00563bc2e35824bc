import type { AccountBody } from '@homeround/contract';
import { hashPassword } from '@homeround/runtime';
import { type AccountRefusal, AccountStore, DatasetStore, SessionStore } from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { refuse } from '../errors/refuse';
import { Refusal } from '../errors/refusal';
import { withoutAbsent } from '../http/without-absent';
import type { ChangeAccountDto, NewAccountDto } from './dtos';
import { toAccountBody } from './to-account-body';

/** Accounts as administrators make and change them. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly datasets: DatasetStore,
  ) {}

  async list(): Promise<AccountBody[]> {
    return (await this.accounts.list()).map(toAccountBody);
  }

  async create({ password, ...account }: NewAccountDto): Promise<AccountBody> {
    await this.refuseUnknownLocalities(account.grants);
    const created = await this.accounts.create({ ...account, passwordHash: await hashPassword(password) });
    if (created === 'username-taken') throw usernameTaken();
    return toAccountBody(created);
  }

  async change(accountId: string, { password, ...change }: ChangeAccountDto): Promise<AccountBody> {
    if (change.grants) await this.refuseUnknownLocalities(change.grants);
    const passwordHash = password === undefined ? undefined : await hashPassword(password);
    const changed = await this.accounts.change(accountId, withoutAbsent({ ...change, passwordHash }));
    if (typeof changed === 'string') throw refusalOf(changed);
    return toAccountBody(changed);
  }

  async revokeSessions(accountId: string): Promise<void> {
    if (!(await this.accounts.find(accountId))) throw refuse('NOT_FOUND');
    await this.sessions.revokeAll(accountId);
  }

  /** A slip in an id would give rights to nothing now, and to something else with a later dataset. */
  private async refuseUnknownLocalities(grants: NewAccountDto['grants']): Promise<void> {
    const known = new Set((await this.datasets.localities()).map(({ localityId }) => localityId));
    const unknown = grants.find(({ localityId }) => localityId !== null && !known.has(localityId));
    if (unknown) throw unknownLocality();
  }
}

function refusalOf(refused: AccountRefusal): Refusal {
  if (refused === 'unknown') return refuse('NOT_FOUND');
  return refused === 'conflict' ? accountChanged() : lastAdministrator();
}

function usernameTaken(): Refusal {
  return new Refusal(409, {
    code: 'USERNAME_TAKEN',
    cause: 'Another account has this username.',
    action: 'Choose another; usernames of disabled accounts stay taken, because the audit trail names them.',
  });
}

function accountChanged(): Refusal {
  return new Refusal(409, {
    code: 'ACCOUNT_CHANGED',
    cause: 'Somebody else has changed the account since it was read.',
    action: 'Read it again and repeat the change.',
  });
}

function lastAdministrator(): Refusal {
  return new Refusal(409, {
    code: 'LAST_ADMINISTRATOR',
    cause: 'It is the last account that may manage accounts.',
    action: 'Make another administrator for all localities first.',
  });
}

function unknownLocality(): Refusal {
  return new Refusal(422, {
    code: 'UNKNOWN_LOCALITY',
    cause: 'A role is given in a locality that the current dataset does not have.',
    action: 'Correct the locality, or give the role in all localities.',
  });
}

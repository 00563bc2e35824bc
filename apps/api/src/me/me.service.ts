import type { Grant } from '@homeround/domain';
import type { Me } from '@homeround/contract';
import { AccountStore, DatasetStore } from '@homeround/store';
import { Inject, Injectable } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '../api-settings';
import { refuse } from '../errors/refuse';

/** Who an account is and what it may see. */
@Injectable()
export class MeService {
  constructor(
    private readonly accounts: AccountStore,
    private readonly datasets: DatasetStore,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /** @throws Refusal SESSION_ENDED when the account has gone meanwhile */
  async read(accountId: string): Promise<Me> {
    const account = await this.accounts.find(accountId);
    if (!account) throw refuse('SESSION_ENDED');
    const { username, name, grants } = account;
    const localities = (await this.datasets.localities())
      .filter(({ localityId }) => maySee(grants, localityId))
      .map(({ localityId, name }) => ({ localityId, name }));
    return { accountId, username, name, grants: [...grants], localities, demo: this.settings.demo };
  }
}

function maySee(grants: readonly Grant[], localityId: string): boolean {
  return grants.some((grant) => grant.localityId === null || grant.localityId === localityId);
}

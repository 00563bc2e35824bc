import { closeDemoAccounts } from '@homeround/runtime';
import { AccountStore } from '@homeround/store';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '../api-settings';

/**
 * Before the first request of a service that is no demo: whatever made the database, its public passwords open nothing, and
 * the sessions that they began end.
 */
@Injectable()
export class CloseDemo implements OnApplicationBootstrap {
  constructor(
    private readonly accounts: AccountStore,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.demo) await closeDemoAccounts(this.accounts);
  }
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DEMO_ACCOUNTS } from '@homeround/runtime';
import { AccountStore } from '@homeround/store';
import { Inject, Injectable } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '../api-settings';

const { version } = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as {
  version: string;
};

/** What the sign-in page shows. */
@Injectable()
export class Welcome {
  constructor(
    private readonly accounts: AccountStore,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async read() {
    const demoAccounts = this.settings.demo
      ? DEMO_ACCOUNTS.map(({ username, password, name }) => ({ username, password, name }))
      : [];
    return {
      name: 'Homeround',
      version,
      needsAdministrator: (await this.accounts.count()) === 0,
      demoAccounts,
    };
  }
}

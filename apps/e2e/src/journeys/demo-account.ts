import { DEMO_ACCOUNTS } from '@homeround/runtime';
import type { AccountName } from '../testing/scene/scene';

export function demoAccount(username: AccountName) {
  const account = DEMO_ACCOUNTS.find((one) => one.username === username);
  if (!account) throw new Error(`the demo has no account '${username}'`);
  return account;
}

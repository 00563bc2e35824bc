/** A demo account; `role` is one of the contract's, in all localities. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly role: string;
}

/** One account for each role. Their passwords are public, so they exist in demo mode only. */
export const DEMO_ACCOUNTS = [
  { username: 'scheduler', password: 'demo-scheduler', name: 'Sam Scheduler', role: 'scheduler' },
  { username: 'manager', password: 'demo-manager', name: 'Morag Manager', role: 'manager' },
  {
    username: 'first-response',
    password: 'demo-first-response',
    name: 'Fiona First-Response',
    role: 'first-response-coordinator',
  },
  { username: 'read-only', password: 'demo-read-only', name: 'Rory Reader', role: 'read-only' },
  {
    username: 'administrator',
    password: 'demo-administrator',
    name: 'Ada Administrator',
    role: 'administrator',
  },
] as const satisfies readonly DemoAccount[];

/** Whether an account is signed in to with a password that everybody knows. */
export function isDemoPassword(username: string, password: string): boolean {
  return DEMO_ACCOUNTS.some((account) => account.username === username && account.password === password);
}

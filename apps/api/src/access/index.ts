export { Allow, Public, SignedIn } from './access';
export { CurrentAccount } from './current-account';
export type { SignedInAccount } from './signed-in-account';

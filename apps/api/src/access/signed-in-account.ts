import type { Grant } from '@homeround/domain';

/** The account behind a request. */
export interface SignedInAccount {
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  /** Secret: the cookie's. Only for finding the session again, never shown and never logged. */
  readonly sid: string;
}

declare module 'express-serve-static-core' {
  interface Request {
    /** Present once the access guard has let a signed-in account pass. */
    account?: SignedInAccount;
  }
}

import type { FaultBody } from '@homeround/contract';

/** What a refusal says: stable code, what is wrong, what mends it. */
export interface RefusalWords {
  readonly code: string;
  readonly cause: string;
  readonly action: string;
}

/** Thrown by handlers to answer anything but success; the error filter makes the body of it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly words: RefusalWords,
    /** Every problem, where there are several; and when to try again. */
    readonly more: { readonly faults?: readonly FaultBody[]; readonly retryAfterSeconds?: number } = {},
  ) {
    super(`${words.code}: ${words.cause}`);
  }
}

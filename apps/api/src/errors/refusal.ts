import type { ConflictBody, FaultBody } from '@homeround/contract';

/** What a refusal says: stable code, what is wrong, what mends it. */
export interface RefusalWords {
  readonly code: string;
  readonly cause: string;
  readonly action: string;
}

export interface RefusalMore {
  /** Every problem, where there are several. */
  readonly faults?: readonly FaultBody[];
  /** When to try again. */
  readonly retryAfterSeconds?: number;
  /** Who was first. */
  readonly conflict?: ConflictBody;
}

/** Thrown by handlers to answer anything but success; the error filter makes the body of it. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly words: RefusalWords,
    readonly more: RefusalMore = {},
  ) {
    super(`${words.code}: ${words.cause}`);
  }
}

import type { ConflictBody, FaultBody } from '@homeround/contract';

/** An answer that is not a success, as the service words it: code, cause, action. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';

  constructor(
    /** HTTP status. */
    readonly status: number,
    readonly code: string,
    override readonly cause: string,
    readonly action: string,
    readonly requestId: string | undefined,
    readonly faults: readonly FaultBody[],
    /** Who was first, where two changed one thing. */
    readonly conflict?: ConflictBody,
  ) {
    super(`${cause} ${action}`.trim());
  }
}

interface ErrorAnswer {
  readonly error?: {
    readonly code?: string;
    readonly cause?: string;
    readonly action?: string;
    readonly requestId?: string;
    readonly faults?: readonly FaultBody[];
    readonly conflict?: ConflictBody;
  };
}

/** Also makes something readable of an answer that is not the service's own, such as a proxy's. */
export function toRequestFault(status: number, body: unknown): RequestFault {
  const error = (typeof body === 'object' && body !== null ? (body as ErrorAnswer).error : undefined) ?? {};
  return new RequestFault(
    status,
    error.code ?? 'UNREADABLE_ANSWER',
    error.cause ?? `The service answered ${status} without saying why.`,
    error.action ?? 'Try again in a moment.',
    error.requestId,
    error.faults ?? [],
    error.conflict,
  );
}

/** The service could not be reached at all. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';

  constructor() {
    super('The service cannot be reached.');
  }
}

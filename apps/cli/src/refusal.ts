import type { Fault } from '@homeround/domain';

/** Thrown by a verb that cannot go on with what it was given; the command prints the faults and exits with 2. */
export class Refusal extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults[0]?.cause ?? 'refused');
  }
}

export function refuse(code: string, cause: string, action: string, file?: string): never {
  throw new Refusal([{ code, cause, action, severity: 'refuse', ...(file === undefined ? {} : { file }) }]);
}

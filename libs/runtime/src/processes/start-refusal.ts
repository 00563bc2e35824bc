import type { Fault } from '@homeround/domain';

/** Thrown while a process starts that cannot run as it is set up; whoever started it prints the faults. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ code }) => code).join(', '));
  }
}

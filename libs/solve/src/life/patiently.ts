/** How long to go on with a write that fails, in milliseconds. */
export interface Patience {
  readonly firstPause: number;
  readonly longestPause: number;
  readonly inAll: number;
}

/**
 * A rota that took minutes to find is worth minutes of waiting for its database: ten cover a restart, a failover and most
 * upgrades. Pauses double from a quarter of a second, so that a short outage costs little.
 */
const DEFAULT_PATIENCE: Patience = { firstPause: 250, longestPause: 15_000, inAll: 600_000 };

interface PatientPorts {
  readonly patience?: Patience;
  readonly onFault?: (what: string, fault: unknown) => void;
}

/** Tries until it succeeds; after the last pause it rejects with the last fault. */
export async function patiently<Value>(
  write: () => Promise<Value>,
  { patience = DEFAULT_PATIENCE, onFault }: PatientPorts,
): Promise<Value> {
  const began = performance.now();
  for (let pause = patience.firstPause; ; pause = Math.min(pause * 2, patience.longestPause))
    try {
      return await write();
    } catch (fault) {
      if (performance.now() - began + pause > patience.inAll) throw fault;
      onFault?.('write again', fault);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
}

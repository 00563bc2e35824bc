/** Milliseconds between two looks, and for one answer. */
const LOOK_EVERY = 100;
const ANSWER_WITHIN = 2000;

/** Resolves when the API answers at its address; rejects after `patience` milliseconds or when it is aborted. */
export async function waitUntilServed(address: string, patience: number, signal: AbortSignal): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await answers(`${address}/health/live`))) {
    signal.throwIfAborted();
    if (performance.now() > deadline) throw new Error(`${address} did not answer in time`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(ANSWER_WITHIN) })).ok;
  } catch {
    return false;
  }
}

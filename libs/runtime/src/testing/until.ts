/** Milliseconds between two looks at a condition. */
const LOOK_EVERY = 20;

/** Waits until something holds; what the condition gives is the answer. Throws after `patience` milliseconds. */
export async function until<Value>(
  condition: () => Value | undefined | false | Promise<Value | undefined | false>,
  patience = 20_000,
): Promise<Value> {
  const deadline = Date.now() + patience;
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(`not so within ${patience} ms: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

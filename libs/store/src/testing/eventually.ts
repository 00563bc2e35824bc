import { setTimeout as pause } from 'node:timers/promises';

/** Looks again and again until the condition holds; throws after `milliseconds`. */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  milliseconds = 10_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`it did not come true within ${milliseconds} ms`);
    await pause(5);
  }
}

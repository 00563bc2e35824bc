/** Runs `run` for every item in order, `limit` at once, and starts no further ones after it gave false. Never rejects by itself. */
export async function runBounded<Item>(
  items: readonly Item[],
  limit: number,
  run: (item: Item) => Promise<boolean>,
): Promise<void> {
  const queue = items.values();
  let goOn = true;
  const takeNext = async () => {
    while (goOn) {
      const next = queue.next();
      if (next.done) return;
      if (!(await run(next.value))) goOn = false;
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, takeNext));
}

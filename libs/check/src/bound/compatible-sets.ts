/**
 * The largest sets of rows of which no two conflict: every set without a conflict is part of one of them (Bron, Kerbosch
 * 1973; pivot by Tomita, Tanaka, Takahashi 2006). Undefined where there are more than `most`.
 */
export function findCompatibleSets(
  rows: readonly number[],
  conflicts: (one: number, other: number) => boolean,
  most: number,
): number[][] | undefined {
  const friends = new Map(
    rows.map((row) => [row, new Set(rows.filter((other) => other !== row && !conflicts(row, other)))]),
  );
  const found: number[][] = [];
  const extend = (chosen: readonly number[], open: readonly number[], closed: readonly number[]): void => {
    if (found.length > most) return;
    if (open.length === 0) {
      if (closed.length === 0) found.push([...chosen]);
      return;
    }
    const openFriends = (row: number) => open.filter((other) => friends.get(row)!.has(other)).length;
    const pivot = [...open, ...closed].reduce((best, row) =>
      openFriends(row) > openFriends(best) ? row : best,
    );
    let left = [...open];
    const done = [...closed];
    for (const row of open.filter((other) => !friends.get(pivot)!.has(other))) {
      const near = (others: readonly number[]) => others.filter((other) => friends.get(row)!.has(other));
      extend([...chosen, row], near(left), near(done));
      left = left.filter((other) => other !== row);
      done.push(row);
    }
  };
  extend([], rows, []);
  return found.length > most ? undefined : found;
}

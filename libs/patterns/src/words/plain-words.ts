/** "no weekends", "1 weekend", "2.5 weekends". */
export function countText(count: number, noun: string, plural = `${noun}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? noun : plural}`;
}

/** "none", "2.5". */
export function amountText(count: number): string {
  return count === 0 ? 'none' : String(count);
}

/** "a", "a and b", "a, b and c". */
export function listText(items: readonly string[], last = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

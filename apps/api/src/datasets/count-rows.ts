const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Rows of a CSV file below its header; a line break within quotes is no row's end, and empty lines are none. */
export function countRows(bytes: Uint8Array): number {
  let rows = 0;
  let quoted = false;
  let filled = false;
  for (const byte of bytes) {
    if (byte === QUOTE) quoted = !quoted;
    if (byte === LINE_FEED && !quoted) {
      if (filled) rows++;
      filled = false;
    } else if (byte !== CARRIAGE_RETURN) filled = true;
  }
  return Math.max(0, rows + (filled ? 1 : 0) - 1);
}

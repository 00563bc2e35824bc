import type { FaultCode } from '../fault-codes';

/** Text, or why the bytes are none. */
export type Decoded =
  { readonly text: string } | { readonly code: FaultCode; readonly cause: string; readonly row?: number };

const LINE_FEED = 0x0a;

/** Reads UTF-8 with or without byte order mark, and names what the bytes are when they are something else. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { code: 'WORKBOOK_FILE', cause: 'the file begins as a spreadsheet workbook does' };
  }
  if (isUtf16(bytes)) return { code: 'UTF16_FILE', cause: 'the bytes are UTF-16 text' };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { code: 'BINARY_FILE', cause: 'the file holds NUL bytes', row: rowOf(bytes, nul) };
  const text = decode(bytes);
  if (text !== undefined) return { text };
  const row = findUndecodableRow(bytes);
  return { code: 'NOT_UTF8', cause: 'this line is the first with bytes that are no UTF-8', row };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** By its byte order mark, or because every second byte of the beginning is zero, as in Latin script. */
function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const head = bytes.subarray(0, 200);
  const zeros = (parity: number) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  return Math.min(even, odd) === 0 && Math.max(even, odd) > head.length / 3;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function findUndecodableRow(bytes: Uint8Array): number {
  let row = 1;
  for (let start = 0; start < bytes.length; row += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (decode(bytes.subarray(start, end)) === undefined) return row;
    start = end;
  }
  return row;
}

function rowOf(bytes: Uint8Array, position: number): number {
  return bytes.subarray(0, position).filter((byte) => byte === LINE_FEED).length + 1;
}

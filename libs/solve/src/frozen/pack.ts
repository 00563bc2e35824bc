import { gunzipSync, gzipSync } from 'node:zlib';

/** Fastest level: a locality freezes in tens of milliseconds, and travel tables hardly shrink with more. */
const LEVEL = 1;

/** Gzipped JSON that says what it is, so that a later program can refuse or read older bytes. */
export function pack(format: string, value: object): Uint8Array {
  return gzipSync(JSON.stringify({ format, ...value }), { level: LEVEL });
}

/** What `pack` made of `value`; throws where the bytes are of another format. */
export function unpack<Value>(expected: string, bytes: Uint8Array): Value {
  const { format, ...value } = JSON.parse(gunzipSync(bytes).toString('utf8')) as { format: string };
  if (format !== expected) throw new Error(`frozen bytes of unknown format ${format}, not ${expected}`);
  return value as Value;
}

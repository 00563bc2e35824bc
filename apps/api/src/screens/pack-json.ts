import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ShownBytes } from './view';

const zip = promisify(gzip);

/** JSON as the bytes that are sent, for a thread to hand over. */
export async function packJson(text: string): Promise<{ bytes: ShownBytes; transfer: ArrayBuffer[] }> {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  const buffer = await zip(text, { level: 5 });
  // A Buffer may lie in a pool: only a copy of its own can be moved.
  const gzipped = Uint8Array.from(buffer);
  return { bytes: { gzipped, hash }, transfer: [gzipped.buffer] };
}

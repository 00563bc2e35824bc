import { createHash } from 'node:crypto';
import { readFolder } from '../../files';

/** The same content has the same id, on every machine; in the form of a UUID, as the service's ids have. */
export function idOf(content: unknown): string {
  return toUuid(createHash('sha256').update(JSON.stringify(content)).digest('hex'));
}

/** Tells one state of a dataset folder from another: of all its files, byte for byte. */
export function idOfDataset(folder: string): string {
  const hash = createHash('sha256');
  const files = [...readFolder(folder)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, bytes] of files) hash.update(`${name}\n${bytes.byteLength}\n`).update(bytes);
  return toUuid(hash.digest('hex'));
}

/** Version 8 of RFC 9562: whatever its maker chose. */
function toUuid(hex: string): string {
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

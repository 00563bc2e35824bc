import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'session-secret';
/** 256 bits. */
const BYTES = 32;

/**
 * The secret that signs sessions, made at the first start and kept for its owner alone: sessions outlive a restart. A file
 * that a crash left half written counts as none.
 */
export function keepSessionSecret(dataFolder: string): string {
  const file = join(dataFolder, FILE);
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (kept.length >= 2 * BYTES) return kept;
  const secret = randomBytes(BYTES).toString('hex');
  const fresh = `${file}.new-${process.pid}`;
  writeFileSync(fresh, `${secret}\n`, { mode: 0o600, flush: true });
  renameSync(fresh, file);
  return secret;
}

import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'session-secret';
/** 256 bits. */
const BYTES = 32;

/** The secret that signs sessions, made at the first start and kept for its owner alone: sessions outlive a restart. */
export function keepSessionSecret(dataFolder: string): string {
  const file = join(dataFolder, FILE);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    const secret = randomBytes(BYTES).toString('hex');
    writeFileSync(file, `${secret}\n`, { mode: 0o600 });
    return secret;
  }
}

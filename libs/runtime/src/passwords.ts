import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id with the least that OWASP's Password Storage Cheat Sheet (2024) names: 19 MiB, two passes, one lane. About
 * 30 ms on a server's core, so that signing in stays quick and guessing stays dear.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A salted hash that carries its own parameters. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** False for a wrong password and for a hash that is none. Takes as long as hashing. */
export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  try {
    return await verify(passwordHash, password);
  } catch {
    return false;
  }
}

import { ThreadLost } from '@homeround/runtime';
import { refuse } from './refuse';

/** A thread that was lost in the middle of a request had too much to do; whoever asked may try again. */
export function toOverload(error: unknown): never {
  if (error instanceof ThreadLost) throw refuse('OVERLOADED', {}, { retryAfterSeconds: 5 });
  throw error;
}

import { createHash } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Tells documents apart: the types that were made of one carry its mark, so that stale types can be found. */
export function markOf(document: OpenAPIObject): string {
  return `openapi.json ${createHash('sha256').update(inOrder(document)).digest('hex').slice(0, 16)}`;
}

/** Two compilers may put the same things in another order. */
function inOrder(document: OpenAPIObject): string {
  return JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  );
}

import { createHash } from 'node:crypto';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Tells documents apart: the types that were made of one carry its mark, so that stale types can be found. */
export function markOf(document: OpenAPIObject): string {
  return `openapi.json ${createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16)}`;
}

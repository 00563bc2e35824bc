import type { OpenAPIObject } from '@nestjs/swagger';

/** How nestjs-zod marks a property whose `type` is no single word, until `cleanupOpenApiDoc` takes the mark away. */
const NO_SINGLE_TYPE = 'x-nestjs_zod-empty-type';

interface Property {
  readonly type?: string;
  readonly items?: object;
  readonly anyOf?: readonly object[];
  readonly [NO_SINGLE_TYPE]?: boolean;
}

/**
 * Zod writes a plain nullable as `type: ['string', 'null']`, which Nest's document writer takes for an array of strings.
 * Says it as `anyOf` instead; to be called before `cleanupOpenApiDoc`.
 */
export function mendNullables({ components }: OpenAPIObject): void {
  for (const schema of Object.values(components?.schemas ?? {})) {
    const { properties = {} } = schema as { properties?: Record<string, Property> };
    for (const [name, { type, items, ...rest }] of Object.entries(properties)) {
      if (type !== 'array' || !items || rest[NO_SINGLE_TYPE] !== true) continue;
      properties[name] = { ...rest, anyOf: [items, { type: 'null' }] };
    }
  }
}
